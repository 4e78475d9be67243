import FrameworkModel

extension Estimate {
    /// The estimate without anything that gives its counts back: numbers, and sentences with figures in them.
    var redacted: Estimate {
        var estimate = self
        estimate.value = nil
        estimate.interval = nil
        estimate.numerator = nil
        estimate.denominator = nil
        estimate.method = ""
        estimate.formula = ""
        estimate.withheld = .suppressed
        estimate.caveats = caveats.filter { !$0.words.hasFigures }
        estimate.standing = standing.withoutFigures
        return estimate
    }

    /// The estimate without remarks about single figures, which may be those of a part that is withheld.
    var withoutRemarks: Estimate {
        var estimate = self
        estimate.caveats = caveats.filter { !Self.remarks.contains($0.id) || !$0.words.hasFigures }
        estimate.standing = standing.withoutFigures
        return estimate
    }

    /// Caveats whose words come with the figures of a source.
    private static let remarks: Set<String> = ["sources_differ", "source_note", "coverage"]
}

extension Standing {
    fileprivate var withoutFigures: Standing {
        guard reason.hasFigures else { return self }
        return Standing(grade: grade, checks: checks, reason: "the reason names figures that are withheld")
    }
}

extension String {
    /// True when there is a figure in the words.
    var hasFigures: Bool { contains(where: \.isNumber) }
}
