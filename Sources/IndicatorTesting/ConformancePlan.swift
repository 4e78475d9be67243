public import Foundation
public import IndicatorKit

/// What to ask of a module to see whether it conforms, made of its declarations and its examples alone.
///
/// Ask all of `requests`, by whatever route, and hand the answers to `report` in the same order.
public struct ConformancePlan: Sendable {
    private let name: String
    private let description: ModuleDescription
    private let folder: ModuleFolder?
    let trials: [Trial]

    /// Reads the module's folder.
    ///
    /// - Parameters:
    ///   - name: Name of the folder and of the target, such as `VictimsInCourt`.
    ///   - description: What the module declares.
    ///   - folder: `Indicators/<Name>`; without it the checks of examples and texts do not apply.
    /// - Throws: A problem in words when there is no such folder.
    public init(name: String, description: ModuleDescription, folder: URL?) throws(ConformanceProblem) {
        self.name = name
        self.description = description
        if let folder {
            self.folder = try ModuleFolder(folder, measures: description.measures)
        } else {
            self.folder = nil
        }
        trials = Trial.all(description, self.folder)
    }

    /// The requests, in a fixed order.
    public var requests: [ComputeRequest] { trials.map(\.request) }

    /// What the checks say, given one answer for each request.
    public func report(
        _ replies: [Result<ConformanceReply, ConformanceProblem>], level: Maturity, on today: Day
    ) -> ConformanceReport {
        let missing = ConformanceProblem("no reply was handed in")
        let examination = Examination(
            name: name, description: description, folder: folder, trials: trials,
            replies: trials.indices.map { $0 < replies.count ? replies[$0] : .failure(missing) },
            today: today)
        return ConformanceReport(examination, level: level)
    }
}
