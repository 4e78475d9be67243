import Assessment
import FrameworkModel

/// What moved in an area beyond chance, each matter once, and what cannot be told.
struct WhatChanged {
    /// Called better by the indicator's polarity and a corrected test; at most three.
    let better: [Finding]
    /// The same for worse.
    let worse: [Finding]
    /// Moved, and neither direction may be called better; those that would be asked about first.
    let moved: [Finding]
    /// At most three.
    let unknown: [UnknownMatter]

    /// As many of each kind as a page holds.
    static let most = 3

    init(_ matters: AreaMatters) {
        let changes = Self.onceEach(matters.findings.filter(\.isChangeOverTime))
        better = Array(changes.filter { $0.verdict == .better }.prefix(Self.most))
        worse = Array(changes.filter { $0.verdict == .worse }.prefix(Self.most))
        let open = changes.filter { $0.verdict == .higher || $0.verdict == .lower }
        moved =
            open.filter(\.isException) + open.filter { !$0.isException && $0.indicator.kind != .context }
            + open.filter { !$0.isException && $0.indicator.kind == .context }
        unknown = Array(
            UnknownMatter.all(matters, settled: Set(changes.map(\.indicator.matter))).prefix(Self.most))
    }

    /// The strongest finding of each matter and verdict, a rate or share before its count.
    private static func onceEach(_ findings: [Finding]) -> [Finding] {
        struct Key: Hashable {
            let matter: String
            let verdict: Verdict
        }
        let key = { (finding: Finding) in
            Key(matter: finding.indicator.matter, verdict: finding.verdict)
        }
        let groups = Dictionary(grouping: findings, by: key)
        var seen: Set<Key> = []
        return findings.compactMap { finding in
            guard seen.insert(key(finding)).inserted else { return nil }
            return groups[key(finding)]?.first { !$0.indicator.unit.isAmount } ?? finding
        }
    }
}
