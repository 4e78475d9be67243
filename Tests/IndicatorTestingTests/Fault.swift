import IndicatorKit
import Testing

@testable import IndicatorTesting

/// Something wrong that one check must find, and what it must say.
struct Fault: Sendable, CustomTestStringConvertible {
    let check: String
    /// Words of a finding.
    let finding: String
    let rehearsal: Rehearsal
    /// Checks that cannot but fail with it.
    var others: [String] = []

    var testDescription: String { "\(check): \(finding)" }

    init(_ check: String, _ finding: String, _ rehearsal: Rehearsal) {
        self.check = check
        self.finding = finding
        self.rehearsal = rehearsal
    }

    init(
        _ check: String, _ finding: String,
        declaring declare: @escaping @Sendable (inout Rehearsal.Declarations) -> Void
    ) {
        self.init(check, finding, Rehearsal(declare: declare))
    }

    init(
        _ check: String, _ finding: String,
        folder: @escaping @Sendable (ModuleFixture) throws -> Void
    ) {
        self.init(check, finding, Rehearsal(folder: folder))
    }

    init(
        _ check: String, _ finding: String,
        answering answer: @escaping @Sendable (Trial, inout Rehearsal.Answer) throws -> Void
    ) {
        self.init(check, finding, Rehearsal(answer: answer))
    }
}
