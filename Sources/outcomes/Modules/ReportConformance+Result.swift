import FrameworkModel
import IndicatorTesting
import Publication

extension ReportConformance.Outcome {
    /// What a check came to, in the report's words.
    init(_ result: ConformanceResult) {
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
