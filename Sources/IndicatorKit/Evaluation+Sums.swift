/// The single sums: one estimate each, with the formula in numbers.
extension Evaluation {
    /// The figure itself; a count of events that were observed has Poisson limits.
    func count(_ figure: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: figure, from: [figure])
        estimate.numerator = figure.quantity
        estimate.value = figure.value
        estimate.method = "count"
        estimate.formula = NumberText.short(figure.value)
        let observedEvents =
            figure.unit == .count && figure.qualifier == .exact && indicator.kind != .input
            && figure.stage != .survey && figure.stage != .research
        if observedEvents,
            let limits = try? CountLimits.limits(events: figure.value, confidence: inputs.confidence)
        {
            estimate.interval = limits.interval
            estimate.method = "count, \(limits.method.words)"
        }
        return estimate
    }

    /// A figure as it stands, without an interval; it is called printed only where records cannot give it.
    func stated(_ figure: Observation) -> Estimate {
        let isPublished = inputs.declaration(figure.measure)?.counted == nil
        var estimate = Estimate(indicator, about: figure, from: [figure])
        estimate.value = figure.value
        estimate.unit = figure.unit.isSameNumber(as: indicator.unit) ? indicator.unit : figure.unit
        estimate.method = isPublished ? "as published" : "as supplied"
        estimate.formula =
            "\(isPublished ? "printed in the source" : "supplied as it is"): \(NumberText.short(figure.value))"
        estimate.statedOf = figure.denominator
        return estimate
    }

    /// A published share; refused above 100.
    func statedShare(_ figure: Observation) -> Estimate {
        var estimate = stated(figure)
        if case .proportion = indicator.calculation, figure.value > 100 {
            estimate.value = nil
            estimate.withheld = .undefined(
                "no share: \(NumberText.short(figure.value)) is above 100, in \(figure.inWords)")
        }
        return estimate
    }

    /// A share with its Wilson interval; refused when the part is more than the whole.
    func proportion(_ above: Observation, _ below: Observation) -> Estimate {
        ratio(above, below, multiplier: 100, method: "Wilson") {
            try Wilson.interval(events: above.value, of: below.value, confidence: inputs.confidence)
        }
    }

    /// Events for every `multiplier` of the denominator, exact limits below ten events and Byar's from there.
    func rate(_ above: Observation, _ below: Observation, multiplier: Double) -> Estimate {
        var method = ""
        var estimate = ratio(above, below, multiplier: multiplier, method: "") {
            let rate = try CrudeRate.rate(
                events: above.value, exposure: below.value, multiplier: 1, confidence: inputs.confidence)
            method = "rate, \(rate.method.words)"
            return rate.interval
        }
        estimate.method = method
        if below.unit == .people, above.countsOffences { estimate.caveats.append(.independence) }
        return estimate
    }

    private func ratio(
        _ above: Observation, _ below: Observation, multiplier: Double, method: String,
        interval: () throws -> Interval
    ) -> Estimate {
        var estimate = Estimate(indicator, about: above, from: [above, below])
        estimate.numerator = above.quantity
        estimate.denominator = below.quantity
        estimate.method = method
        estimate.formula =
            "\(NumberText.short(multiplier)) × \(NumberText.short(above.value)) / \(NumberText.short(below.value))"
        do {
            estimate.interval = try interval().scaled(by: multiplier)
            estimate.value = multiplier * above.value / below.value
        } catch {
            estimate.withheld = .undefined("\(error)")
        }
        return estimate
    }

    /// An amount for each one of the denominator; the latest earlier year serves when the year has no count.
    func amountEach(_ amount: Observation, _ denominator: String) -> Estimate {
        var period = amount.period
        var base = inputs.counterpart(denominator, in: amount.area, during: period, breakdown: .whole)
        if base == nil, let current = period, let year = period?.previousYear,
            indicator.seriesBreak(between: year, and: current) == nil
        {
            period = year
            base = inputs.counterpart(denominator, in: amount.area, during: year, breakdown: .whole)
        }
        guard let base else { return missing(denominator, for: amount) }
        let multiplier: Double = base.unit == .people ? 1_000 : 1
        var estimate = Estimate(indicator, about: amount, from: [amount, base])
        estimate.numerator = amount.quantity
        estimate.denominator = base.quantity
        guard base.value > 0 else {
            estimate.withheld = .undefined("nothing to divide by: \(denominator) is 0")
            return estimate
        }
        estimate.value = multiplier * amount.value / base.value
        estimate.method = "amount over count"
        let factor = multiplier == 1 ? "" : "\(NumberText.short(multiplier)) × "
        estimate.formula = "\(factor)£\(NumberText.short(amount.value)) / \(NumberText.short(base.value))"
        if let period, period != amount.period {
            estimate.caveats.append(
                Caveat("denominator_period", "the denominator is of \(period), the latest year there is"))
        }
        return estimate
    }

    /// Change of a count in percent, with the score interval of the ratio of the two counts.
    func change(from previous: Observation, to current: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: current, from: [current, previous])
        estimate.numerator = current.quantity
        estimate.denominator = previous.quantity
        estimate.method = "ratio of two counts, score interval"
        estimate.formula =
            "100 × (\(NumberText.short(current.value)) / \(NumberText.short(previous.value)) - 1)"
        guard previous.value > 0 else {
            estimate.withheld = .undefined("no percentage change: the year before was 0")
            return estimate
        }
        do {
            let comparison = try TwoRates.compare(
                events1: current.value, exposure1: 1, events2: previous.value, exposure2: 1,
                confidence: inputs.confidence)
            estimate.value = 100 * (current.value / previous.value - 1)
            estimate.interval = Interval(
                lower: 100 * (comparison.ratioInterval.lower - 1),
                upper: 100 * (comparison.ratioInterval.upper - 1), confidence: inputs.confidence)
        } catch {
            estimate.withheld = .undefined("\(error)")
        }
        if current.countsOffences { estimate.caveats.append(.independence) }
        return estimate
    }

    /// Change of a share in percentage points, with Newcombe's interval.
    func pointsChange(
        from previous: (Observation, Observation), to current: (Observation, Observation)
    ) -> Estimate {
        var estimate = Estimate(
            indicator, about: current.0, from: [current.0, current.1, previous.0, previous.1])
        estimate.numerator = current.0.quantity
        estimate.denominator = current.1.quantity
        estimate.method = "difference of two shares, Newcombe"
        estimate.formula =
            "100 × (\(NumberText.short(current.0.value)) / \(NumberText.short(current.1.value))"
            + " - \(NumberText.short(previous.0.value)) / \(NumberText.short(previous.1.value)))"
        do {
            let difference = try TwoProportions.difference(
                events1: current.0.value, of: current.1.value, events2: previous.0.value,
                of: previous.1.value, confidence: inputs.confidence)
            estimate.value = 100 * difference.difference
            estimate.interval = difference.interval.scaled(by: 100)
        } catch {
            estimate.withheld = .undefined("\(error)")
        }
        return estimate
    }

    /// An estimate without value because `measure` has no figure for it.
    func missing(_ measure: String, for above: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: above, from: [above])
        estimate.numerator = above.quantity
        estimate.withheld = .missing([measure])
        return estimate
    }

    /// An estimate without value because the two figures do not cover the same suppliers.
    func uneven(_ above: Observation, _ below: Observation) -> Estimate {
        var estimate = Estimate(indicator, about: above, from: [above, below])
        estimate.numerator = above.quantity
        estimate.denominator = below.quantity
        let covered = [above, below].map { $0.coverage.isEmpty ? "all suppliers" : $0.coverage }
        let titles = [above, below].map { inputs.declaration($0.measure)?.title ?? $0.measure }
        estimate.withheld = .undefined(
            "not divided: \(titles[0]) covers \(covered[0]), \(titles[1]) \(covered[1])")
        return estimate
    }
}
