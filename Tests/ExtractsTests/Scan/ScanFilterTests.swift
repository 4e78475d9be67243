import Extracts
import FrameworkModel
import Testing

/// Combinations of filters, and many of them at once.
@Suite struct ScanFilters {
    private static let arrested = RecordFilter.yes(.arrested)

    @Test(
        arguments: [
            (.everything, "4.0"), (.all([]), "4.0"), (.any([]), "0.0"), (.not(.any([])), "4.0"),
            (.not(.everything), "0.0"), (arrested, "1.0"), (.not(arrested), "3.0"),
            (.crime && arrested, "1.0"),
            (.crime || arrested, "3.0"), (.incident && arrested, "0.0"), (.crime && !arrested, "2.0"),
            (.not(.crime && .not(.missing(.arrested))), "2.0"), (.all([.crime, .any([.incident])]), "0.0"),
            (.any([.all([.crime, arrested]), .not(.any([.crime, .missing(.arrested)]))]), "2.0"),
            (.missing(.arrested), "1.0"), (.present(.arrested), "3.0"),
        ] as [(RecordFilter, String)])
    func filtersCombine(filter: RecordFilter, count: String) throws {
        var sample = ScanSample(counts: ["n": RecordCount(.records, where: filter)])
        sample.columns.append("arrested")
        let rows = [
            "1,v,A1,2024-05-01,crime,Y,Y", "2,v,A1,2024-05-01,crime,Y,N", "3,v,A1,2024-05-01,crime,Y,",
            "4,v,A1,2024-05-01,incident,Y,N",
        ]
        for counts in [sample.reference(rows), try sample.scan(rows)] {
            #expect(counts.readable["A1 2024/25 n"] == count)
        }
    }

    @Test(arguments: [63, 64, 65, 127, 128, 129, 300])
    func manyFiltersAreToldApart(count: Int) throws {
        var sample = ScanSample()
        for number in 0..<count {
            sample.counts["m\(number)"] = RecordCount(
                number % 2 == 0 ? .records : .subjects(.victim),
                where: .isOne(.offenceCode, of: ["c\(number)"]))
        }
        sample.columns.append("offence_code")
        let rows = (0..<count).flatMap { number in
            (0...number % 5).map { "1,v\($0),A1,2024-05-01,crime,Y,c\(number)" }
        }
        let found = try sample.scan(rows).readable
        for number in 0..<count {
            #expect(found["EW 2024/25 m\(number)"] == "\(number % 5 + 1).0", "\(number) of \(count)")
        }
    }
}
