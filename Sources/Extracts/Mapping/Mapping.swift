/// Which columns of a force's file carry the logical fields, and how their words translate.
package struct Mapping: Hashable, Sendable {
    /// Name of the layout, for messages.
    package var name: String
    /// For each field by its key, where its values come from; a field that is not here is not supplied.
    package var sources: [String: FieldSource]
    /// Names of all columns of the file when the mapping was made, nil when it does not say; used to explain
    /// a header that changed.
    package var header: [String]?

    /// Makes a mapping of its parts.
    package init(name: String, sources: [String: FieldSource], header: [String]? = nil) {
        self.name = name
        self.sources = sources
        self.header = header
    }
}

/// Where the values of one field come from.
package enum FieldSource: Hashable, Sendable {
    /// The same logical value on every row.
    case constant(String)
    /// A column of the file.
    case column(ColumnReading)
}

/// How one column is read as one field.
package struct ColumnReading: Hashable, Sendable {
    /// Name of the column, exactly as in the header.
    package var column: String
    /// Logical value for each text of the file, compared exactly.
    ///
    /// Empty: a category or code is taken as it
    /// stands, a flag is yes for `Y` and no for `N`. Texts that are not listed are no logical value; for a
    /// code or category they are still not missing.
    package var values: [String: String]
    /// How dates are written; nil for `yyyy-MM-dd`.
    package var dateFormat: String?
    /// Texts that mean that there is no value, beside the empty text.
    package var missing: [String]

    /// Makes a reading of its parts.
    package init(
        column: String, values: [String: String] = [:], dateFormat: String? = nil, missing: [String] = []
    ) {
        self.column = column
        self.values = values
        self.dateFormat = dateFormat
        self.missing = missing
    }
}
