import FrameworkModel
import TestSupport
import Testing

@testable import Extracts

@Suite struct DatePatternTests {
    private func day(_ pattern: String, _ bytes: [UInt8]) throws -> Day? {
        let found = try bytes.withUnsafeBytes { try DatePattern(pattern).day($0) }
        return try found.map { try #require(Day(year: $0.year, month: $0.month, day: $0.day)) }
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2024-02-29", "2024-02-29"), ("yyyyMMdd", "20240229", "2024-02-29"),
        ("dd/MM/yyyy", "31/01/2023", "2023-01-31"), ("MM/dd/yyyy", "01/31/2023", "2023-01-31"),
        ("d/M/yyyy", "1/2/2023", "2023-02-01"), ("d/M/yyyy", "01/12/2023", "2023-12-01"),
        ("d.M.yyyy", "31.12.2023", "2023-12-31"), ("dd MMM yyyy", "01 Apr 2024", "2024-04-01"),
        ("dd-MMM-yyyy", "31-DEC-2024", "2024-12-31"), ("ddMMMyyyy", "05may2020", "2020-05-05"),
        ("MM/dd/yyyy hh:mm:ss a", "01/31/2023 11:30:00 PM", "2023-01-31"),
        ("M/d/yyyy h:m:s a", "1/3/2023 1:3:0 am", "2023-01-03"),
        ("yyyy-MM-ddTHH:mm:ss.SSSZ", "2023-01-31T23:59:59.123Z", "2023-01-31"),
        ("yyyy-MM-dd'T'H:mm", "2023-01-31T7:05", "2023-01-31"),
        ("dd/MM/yyyy*", "31/01/2023", "2023-01-31"), ("dd/MM/yyyy*", "31/01/2023 about noon", "2023-01-31"),
        ("'den' d. M. yyyy", "den 3. 4. 2023", "2023-04-03"), ("yyyy''MMdd", "20230403", "2023-04-03"),
        ("yyyy''''MMdd", "2023'0403", "2023-04-03"), ("dd–MM–yyyy", "03–04–2023", "2023-04-03"),
    ])
    func fits(pattern: String, text: String, expected: String) throws {
        #expect(try day(pattern, Array(text.utf8)) == Day(iso: expected))
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2023-02-29"), ("yyyy-MM-dd", "1900-02-29"), ("yyyy-MM-dd", "2023-04-31"),
        ("yyyy-MM-dd", "2023-00-10"), ("yyyy-MM-dd", "2023-13-10"), ("yyyy-MM-dd", "2023-01-00"),
        ("yyyy-MM-dd", "2023-01-32"), ("yyyy-MM-dd", "0000-01-01"), ("yyyy-MM-dd", ""),
        ("yyyy-MM-dd", "2023-01-1"), ("yyyy-MM-dd", "2023-01-011"), ("yyyy-MM-dd", "2023-1-01"),
        ("yyyy-MM-dd", "2023/01/01"), ("yyyy-MM-dd", " 2023-01-01"), ("yyyy-MM-dd", "2023-01-01 "),
        ("yyyy-MM-dd", "-023-01-01"), ("yyyy-MM-dd", "2023-01-0x"), ("yyyy-MM-dd", "２０２３-01-01"),
        ("dd/MM/yyyy", "12/31/2023"), ("d/M/yyyy", "001/1/2023"), ("d/M/yyyy", "/1/2023"),
        ("dd MMM yyyy", "01 Abc 2024"), ("dd MMM yyyy", "01 Ap"), ("dd MMM yyyy", "30 Feb 2024"),
        ("dd/MM/yyyy HH:mm", "31/01/2023"), ("dd/MM/yyyy HH:mm", "31/01/2023 1:00"),
        ("dd/MM/yyyy hh:mm a", "31/01/2023 01:00 XM"), ("dd/MM/yyyy hh:mm a", "31/01/2023 01:00 P"),
        ("dd/MM/yyyy*", "31/01/202"), ("dd/MM/yyyyHH", "31/01/2023"), ("'den' d.M.yyyy", "de 1.1.2023"),
    ])
    func doesNotFit(pattern: String, text: String) throws {
        #expect(try day(pattern, Array(text.utf8)) == nil)
    }

    @Test func anyBytes() throws {
        var generator = SeededGenerator(state: 7)
        let patterns = ["dd/MM/yyyy hh:mm:ss a", "d MMM yyyy", "yyyyMMdd*", "d/M/yyyy H:m"]
        let model = Array("31/01/2023 11:30:00 PM".utf8)
        var found = 0
        for pattern in patterns {
            for _ in 0..<5_000 {
                var bytes = model
                for _ in 0..<Int.random(in: 0...2, using: &generator) {
                    let place = Int.random(in: bytes.indices, using: &generator)
                    bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
                }
                bytes.removeLast(
                    Bool.random(using: &generator) ? 0 : Int.random(in: 0...22, using: &generator))
                // `day` throws through `#require` when a day is returned that does not exist.
                if try day(pattern, bytes) != nil { found += 1 }
            }
        }
        #expect(found > 100)
    }

    @Test(arguments: [
        ("", DatePatternError.lacks("year")), ("dd/MM", .lacks("year")), ("yyyy-MM", .lacks("day")),
        ("dd/mm/yyyy", .lacks("month")), ("dd/MM/yy", .shortYear), ("dd/MM/y", .shortYear),
        ("DD/MM/YYYY", .unknown("DD")), ("dd/MM/yyyyy", .unknown("yyyyy")),
        ("dd MMMM yyyy", .unknown("MMMM")),
        ("dd/MM/yyyy HH:mm:ss.SS", .unknown("SS")), ("dd/MM/yyyy at HH", .unknown("t")),
        ("dd/MM/yyyy dd", .twice("day")), ("MM MMM dd yyyy", .twice("month")),
        ("yyyy yyyy MM dd", .twice("year")),
        ("dMyyyy", .runsOn("d")), ("d0/MM/yyyy", .runsOn("d")), ("dd*MM/yyyy", .restNotLast),
        ("dd/MM/yyyy 'at", .openQuote),
    ])
    func refused(pattern: String, error: DatePatternError) {
        #expect(throws: error) { try DatePattern(pattern) }
        #expect(!error.description.isEmpty)
    }
}
