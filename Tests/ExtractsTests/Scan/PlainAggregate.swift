import FrameworkModel

/// The records of one area over all periods that pass one filter, and one period to be counted: the plain
/// statement of what each aggregate means.
struct PlainAggregate {
    /// Records of the area in any period.
    let all: [PlainRecord]
    /// The period that is counted.
    let period: Period
    /// Day from which the records of the area are complete.
    let covered: Day

    /// The value, nil when it cannot be counted.
    func value(_ aggregate: RecordAggregate) -> Double? {
        switch aggregate {
        case .records:
            return Double(current.count)
        case .sum(let field):
            return Double(current.map { number(in: $0, field) }.reduce(0, +)) / 1000
        case .subjects(let field, let times):
            return Double(subjects(field).values.count { $0.count >= times })
        case .subjectsMeeting(let field, let times, let other):
            let met = subjects(field).values.map { records in
                Set(records.map { $0.value(other) }.filter { $0 != .missing }).count
            }
            return Double(met.count { $0 >= times })
        case .recordsAfterEarlier(let field, let days):
            guard isCovered(days) else { return nil }
            return Double(gaps(field, days).count)
        case .subjectsAfterEarlier(let field, let days):
            guard isCovered(days) else { return nil }
            return Double(Set(gaps(field, days).map(\.subject)).count)
        case .days(let first, let second, let quantile):
            return PlainAggregate.quantile(quantile, of: current.compactMap { days(in: $0, first, second) })
        case .daysSinceEarlier(let field, let days, let quantile):
            guard isCovered(days) else { return nil }
            return PlainAggregate.quantile(quantile, of: gaps(field, days).map(\.days))
        }
    }

    /// The value below which that share of the numbers lies; nil when there are none.
    static func quantile(_ share: Double, of numbers: [Int]) -> Double? {
        let sorted = numbers.sorted()
        if sorted.isEmpty { return nil }
        let place = Double(sorted.count) * share
        let whole = Int(place.rounded())
        if (place - Double(whole)).magnitude < 1e-9 {
            return Double(sorted[whole - 1] + sorted[whole]) / 2
        }
        return Double(sorted[Int(place.rounded(.down))])
    }

    private var current: [PlainRecord] { all.filter { period.start <= $0.day && $0.day <= period.end } }

    private func subjects(_ field: String) -> [PlainValue: [PlainRecord]] {
        Dictionary(grouping: current.filter { $0.value(field) != .missing }) { $0.value(field) }
    }

    private func number(in record: PlainRecord, _ field: String) -> Int {
        if case .number(let thousandths) = record.value(field) { thousandths } else { 0 }
    }

    private func days(in record: PlainRecord, _ first: String, _ second: String) -> Int? {
        guard case .day(let start) = record.value(first), case .day(let end) = record.value(second),
            start <= end
        else { return nil }
        return end.number - start.number
    }

    private func isCovered(_ days: Int) -> Bool { covered.number <= period.start.number - days }

    /// Subject and days since the latest earlier record, for each record of the period that has one.
    private func gaps(_ field: String, _ limit: Int) -> [(subject: PlainValue, days: Int)] {
        current.compactMap { record in
            let subject = record.value(field)
            let gaps = all.filter { $0.value(field) == subject }
                .map { record.day.number - $0.day.number }
                .filter { (1...limit).contains($0) }
            guard subject != .missing, let latest = gaps.min() else { return nil }
            return (subject, latest)
        }
    }
}
