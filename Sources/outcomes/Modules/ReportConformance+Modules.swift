import FrameworkModel
import IndicatorTesting
import ModuleHost
import Publication

extension ReportConformance {
    /// How every module fares, asked in its worker, or looked up where no file of it has changed since today.
    ///
    /// A module that cannot be asked is left out; the report names it among those that failed.
    static func annex(_ modules: ModuleOptions) async throws -> [ReportConformance] {
        let choice = try ModuleChoice([], modules)
        let files = choice.libraries.flatMap { library in
            [library.path] + (choice.folder(of: library).map(ModuleFolders.files) ?? [])
        }
        let today = Day.today.map { "\($0)" } ?? ""
        let cache = LastAnswer<[ReportConformance]>("conformance", from: files, words: [today])
        if let known = cache?.value() { return known }
        let rehearsal = try await Rehearsal.run(choice, bothRoutes: false)
        for words in rehearsal.unreadable { complain(words) }
        let annex = rehearsal.examined.map { examined in
            let report = examined.report
            return ReportConformance(
                module: examined.description.manifest.title, version: examined.description.manifest.version,
                level: report.level.rawValue,
                outcomes: report.results.filter { $0.check.counts(at: report.level) }.map(Outcome.init))
        }
        if rehearsal.failures.isEmpty, rehearsal.unreadable.isEmpty { cache?.keep(annex) }
        return annex
    }
}

extension ReportConformance.Outcome {
    /// What a check came to, in the report's words.
    fileprivate init(_ result: ConformanceResult) {
        switch result.state {
        case .passed: self = .passed
        case .failed(let findings):
            self = .failed("\(result.check.id) \(result.check.title): \(findings.first ?? "")")
        case .bypassed(let bypass, _):
            self = .setAside(
                "\(bypass.check) until \(bypass.expires.inWords), \(bypass.owner): \(bypass.reason)")
        case .notApplicable: self = .notApplicable
        }
    }
}
