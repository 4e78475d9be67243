import FrameworkModel
import Statistics

/// What was done to a release, in sentences for the user.
struct DisclosureNotes {
    let policy: DisclosurePolicy
    let withheld: [WithheldCell]
    /// Estimates that lost their figures.
    let estimates: Int
    /// Estimates left as they are.
    let left: Int
    let sharesWithoutCounts: Int
    /// Small counts that follow from what is known already.
    let given: Int

    var sentences: [String] {
        guard policy.rule.isForPublication else {
            return ["Small counts are shown: not for publication."]
        }
        var sentences = [withheldWords]
        if policy.rule.roundingBase > 1 {
            sentences.append(
                "Counts are rounded to the nearest \(policy.rule.roundingBase), and values are computed from "
                    + "rounded counts without an interval.")
        }
        if left > 0 {
            sentences.append(
                "\(named(left, "figure")) from official statistics and published documents "
                    + "\(left == 1 ? "is" : "are") left as published, small counts included.")
        }
        if given > 0 {
            sentences.append(
                "\(named(given, "small count")) follow\(given == 1 ? "s" : "") from figures that are known "
                    + "already, whatever leaves now.")
        }
        if sharesWithoutCounts > 0 {
            sentences.append(
                "\(named(sharesWithoutCounts, "share")) came without counts and could not be checked for "
                    + "small ones; ask the supplier.")
        }
        return sentences
    }

    private var withheldWords: String {
        guard estimates > 0 else {
            return "Nothing is withheld: no count is \(policy.smallCounts) or follows from those shown."
        }
        var small = 0
        var further = 0
        var near = 0
        for cell in withheld {
            switch cell.reason {
            case .primary: small += 1
            case .secondary: further += 1
            case .difference: near += 1
            }
        }
        var parts = ["\(named(small, "count")) of \(policy.smallCounts)"]
        if further > 0 {
            parts.append("\(named(further, "further count")) from which small ones would follow")
        }
        if near > 0 {
            parts.append("\(named(near, "count")) too near to the figure exported before")
        }
        return "Withheld: \(parts.joined(separator: ", ")); with them \(named(estimates, "figure")) in all."
    }

    private func named(_ number: Int, _ noun: String) -> String {
        "\(NumberText.short(Double(number))) \(noun)\(number == 1 ? "" : "s")"
    }
}
