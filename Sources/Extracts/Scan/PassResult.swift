import Dispatch
import FrameworkModel
import Synchronization

/// What all threads of one pass found, put together.
struct PassResult {
    let plan: CountingPlan
    let places: Places
    let calendar: Calendar
    let period: PeriodLength
    let threads: [ScanThread]
    /// For each input, the line after its header.
    let firstLines: [Int]
    /// Names of the columns of the first input.
    let header: [String]

    /// The references on several rows; nil when there are none or they were not looked for.
    func repeatedReferences() -> RepeatedReferences? {
        let stores = threads.compactMap(\.references)
        return stores.isEmpty ? nil : RepeatedReferences(stores)
    }

    func counts() -> ExtractCounts {
        let total = threads[0]
        for thread in threads.dropFirst() { total.add(thread) }
        let tallies = plan.streams.indices.map(tally)
        let coverages = coverage()
        let everything = plan.everything
        let table = total.counts[everything.word]
        let periods = calendar.periods.indices.filter { table.existing($0) != nil }
        var columns: [[[Double?]]] = []
        for measure in plan.measures { columns.append(values(of: measure, periods, tallies, coverages)) }
        let order = places.codes.indices.sorted {
            places.codes[$0].utf8.lexicographicallyPrecedes(places.codes[$1].utf8)
        }
        var groups: [ExtractCounts.Group] = []
        for place in order {
            for (index, period) in periods.enumerated()
            where count(everything, period, place) > 0 {
                groups.append(
                    ExtractCounts.Group(
                        area: places.codes[place], period: calendar.periods[period],
                        values: columns.map { $0[index][place] }))
            }
        }
        let met = Set(groups.map(\.area))
        return ExtractCounts(
            header: header, rowsRead: threads.reduce(0) { $0 + $1.rowsRead }, rejected: rejected(),
            lines: lines(),
            measures: plan.measures.map { ExtractCounts.Counted(id: $0.id, form: $0.form) }, groups: groups,
            coverage: Dictionary(
                uniqueKeysWithValues: order.compactMap { place in
                    guard met.contains(places.codes[place]) else { return nil }
                    return coverages[place].map { (places.codes[place], $0) }
                }),
            notCounted: plan.notCounted, refused: plan.refused, period: period)
    }

    /// Counts the people of a stream, its parts shared out among as many threads as read the rows.
    private func tally(_ stream: Int) -> SubjectTally {
        let layout = SubjectRecordLayout(plan.streams[stream])
        let stores = threads.map { $0.stores[stream] }
        let next = Atomic<Int>(0)
        let tallies = threads.map { _ in
            SubjectTally(plan.streams[stream], places: places, calendar: calendar)
        }
        DispatchQueue.concurrentPerform(iterations: tallies.count) { index in
            let sorter = SubjectSorter()
            while true {
                let part = next.add(1, ordering: .relaxed).oldValue
                guard part < RecordStore.parts else { return }
                tallies[index].count(sorter.sorted(part, of: stores, layout))
            }
        }
        for other in tallies.dropFirst() { tallies[0].add(other) }
        return tallies[0]
    }

    /// Values of a measure for each of some periods and each place.
    private func values(
        of measure: CountingPlan.Planned, _ periods: [Int], _ tallies: [SubjectTally],
        _ coverage: [ExtractCounts.Coverage?]
    ) -> [[Double?]] {
        let all = places.codes.indices
        switch measure.source {
        case .records(let bit):
            return periods.map { period in all.map { Double(count(bit, period, $0)) } }
        case .sum(let sum):
            return periods.map { period in
                let row = threads[0].sums[sum].existing(period)
                return all.map { place in
                    Double(places.leaves[place].reduce(Int64(0)) { $0 &+ (row?[$1] ?? 0) }) / 1000
                }
            }
        case .days(let lag, let quantile):
            return threads[0].lags[lag].quantiles(quantile, periods: periods, places: places.leaves)
        case .subjects(let stream, let output):
            let back = plan.streams[stream].outputs[output].lookBack
            return periods.map { period in
                all.map { place in
                    reaches(back, calendar.periods[period], coverage[place])
                        ? Double(tallies[stream].value(output, period: period, place: place)) : nil
                }
            }
        case .gap(let stream, let output, let quantile):
            let back = plan.streams[stream].outputs[output].lookBack
            let values = tallies[stream].gapQuantiles(output, quantile, periods: periods)
            return zip(periods, values).map { period, row in
                all.map { reaches(back, calendar.periods[period], coverage[$0]) ? row[$0] : nil }
            }
        }
    }

    private func reaches(_ back: Int?, _ period: Period, _ coverage: ExtractCounts.Coverage?) -> Bool {
        guard let back else { return true }
        return coverage.map { $0.span.start.number <= period.start.number - back } ?? false
    }

    private func count(_ bit: CountingPlan.Bit, _ period: Int, _ place: Int) -> Int {
        guard let row = threads[0].counts[bit.word].existing(period) else { return 0 }
        let column = bit.mask.trailingZeroBitCount
        return places.leaves[place].reduce(0) { $0 + Int(row[$1 * 64 + column]) }
    }

    /// For each place the days that its suppliers cover; nil without rows.
    private func coverage() -> [ExtractCounts.Coverage?] {
        var spans: [Int: (first: UInt16, last: UInt16)] = [:]
        let days = threads[0].days
        for leaf in 0..<places.leafCount where days[leaf].first != 0 {
            let known = spans[places.supplier[leaf]] ?? days[leaf]
            spans[places.supplier[leaf]] = (
                min(known.first, days[leaf].first), max(known.last, days[leaf].last)
            )
        }
        return places.leaves.map { leaves in
            let found = Set(leaves.map { places.supplier[$0] }).compactMap { spans[$0] }
            guard let first = found.map(\.first).max(), let last = found.map(\.last).min(),
                let start = Calendar.day(Int(first)).flatMap({ PeriodLength.month.period(of: $0) })?.start,
                let end = Calendar.day(Int(last)).flatMap({ PeriodLength.month.period(of: $0) })?.end,
                let span = Period(start: start, end: max(start, end))
            else { return nil }
            return ExtractCounts.Coverage(
                span: span, isComplete: leaves.allSatisfy { days[$0].first != 0 })
        }
    }

    private func rejected() -> [RejectReason: Int] {
        Dictionary(
            uniqueKeysWithValues: RejectReason.allCases.map { reason in
                (reason, threads.reduce(0) { $0 + $1.rejections.counts[reason.index] })
            })
    }

    private func lines() -> [RejectReason: [ExtractCounts.RowPlace]] {
        var before: [PortionPlace: Int] = [:]
        var line = 0
        var input = -1
        for (place, lines) in threads.flatMap(\.lines).sorted(by: { $0.key < $1.key }) {
            if place.input != input { (input, line) = (place.input, firstLines[place.input]) }
            before[place] = line
            line += lines
        }
        var found: [RejectReason: [ExtractCounts.RowPlace]] = [:]
        for reason in RejectReason.allCases {
            let places = threads.flatMap { $0.rejections.lines[reason.index] }
                .sorted { ($0.portion, $0.line) < ($1.portion, $1.line) }.prefix(Rejections.listed)
            guard !places.isEmpty else { continue }
            found[reason] = places.map {
                ExtractCounts.RowPlace(input: $0.portion.input, line: (before[$0.portion] ?? 1) + $0.line)
            }
        }
        return found
    }
}

extension CountingPlan.Planned {
    /// How its values are written.
    fileprivate var form: ExtractCounts.Form {
        switch source {
        case .records, .subjects: .whole
        case .days, .gap: .tenths
        case .sum: .thousandths
        }
    }
}
