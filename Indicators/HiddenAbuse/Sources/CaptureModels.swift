import IndicatorKit

extension CaptureLists {
    /// The number of people on each list, in order.
    var sizes: [Double] {
        var sizes = [Double](repeating: 0, count: names.count)
        for figure in figures {
            let members = Self.lists(of: figure)
            for (list, name) in names.enumerated() where members.contains(name) {
                sizes[list] += figure.value
            }
        }
        return sizes
    }

    /// A model by the pairs of lists that have a term.
    func words(_ fit: LogLinear.Fit) -> String {
        fit.pairs.isEmpty ? "independent lists" : fit.pairs.map(name).joined(separator: ", ")
    }
}

extension Caveat {
    /// What the other models give, and whether the lists depend on each other.
    static func ofModels(
        _ search: LogLinear.Search, _ best: LogLinear.Fit, _ lists: CaptureLists
    ) -> [Caveat] {
        func people(_ number: Double) -> String { NumberText.fixed(number, decimals: 0) }
        var caveats = [
            Caveat(
                "model_range",
                "\(search.close.count) of the models lie within 4 AIC of the best; they and the model of "
                    + "independent lists give from \(people(search.range.lowerBound)) to "
                    + "\(people(search.range.upperBound)) people")
        ]
        if let independence = search.independence {
            caveats.append(
                Caveat(
                    "independence_model",
                    "independent lists would give \(people(independence.estimate)) people, AIC "
                        + "\(NumberText.fixed(independence.aic - best.aic, decimals: 1)) above the best"))
        }
        let isWorse = search.independence.map { $0.aic > best.aic + LogLinear.closeAIC } ?? true
        if isWorse || !best.pairs.isEmpty {
            let which = best.pairs.isEmpty ? "" : ": \(lists.words(best))"
            caveats.append(
                Caveat(
                    "lists_depend",
                    "the lists depend on each other\(which); treating them as independent would mislead, and "
                        + "the number rests on which pairs are given a term"))
        }
        if best.degreesOfFreedom == 0 {
            caveats.append(
                Caveat("no_check", "the model has as many terms as there are counts: nothing checks its fit"))
        }
        return caveats
    }
}
