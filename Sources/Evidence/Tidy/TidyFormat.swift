/// The file format of evidence: one figure a row, UTF-8, comma-separated, with a header row.
package enum TidyFormat {
    /// The names of all columns in order.
    package static let columns = TidyColumn.allCases.map(\.rawValue)

    /// A file with the header and one example row.
    package static let template = """
        \(columns.joined(separator: ","))
        ,West Mercia,2024-04-01,2025-03-31,repeat_victims,1234,count,,sex=female,,victims,police,local,,\
        force-extract-2025,sheet 2 row 14,,2025-05-12

        """
}
