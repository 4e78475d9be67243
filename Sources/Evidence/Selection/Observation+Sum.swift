import FrameworkModel

extension Observation {
    /// The sum of figures of one measure, period and breakdown in areas that make up a larger one.
    ///
    /// It is as firm as its least firm part, and its standing is that of the most doubtful one. Nil when the
    /// parts differ in basis or stage, or when they are undated and come from several documents.
    init?(
        sumOf parts: some Collection<Observation>, in area: AreaCode, isDated: Bool, names: [AreaCode: String]
    ) {
        guard var sum = parts.first else { return nil }
        var qualifiers: Set<Qualifier> = []
        var doubtful: [Standing] = []
        var remarks: [String] = []
        var coverage: [String] = []
        (sum.value, sum.note, sum.parts) = (0, "", [])
        for part in parts {
            guard part.basis == sum.basis, part.stage == sum.stage else { return nil }
            sum.value += part.value
            sum.precision = max(sum.precision, part.precision)
            sum.status = max(sum.status, part.status)
            if part.document != sum.document { sum.document = "sum" }
            if part.vintage != sum.vintage { sum.vintage = nil }
            if part.standing.grade != .sound { doubtful.append(part.standing) }
            let name = names[part.area] ?? part.area.rawValue
            if !part.coverage.isEmpty { coverage.append("\(name): \(part.coverage)") }
            if part.namesDisagreement {
                remarks.append("\(name): \(part.note)")
            }
            qualifiers.insert(part.qualifier)
            sum.parts.append(part.id)
        }
        guard isDated || sum.document != "sum" else { return nil }
        sum.area = area
        sum.id = sum.sumIdentifier
        sum.qualifier = Qualifier.leastFirm(of: qualifiers)
        sum.standing = Standing.heaviest(of: doubtful, among: sum.parts.count)
        sum.coverage = coverage.joined(separator: "; ")
        sum.note = remarks.joined(separator: "; ")
        sum.locator = Self.listing(parts.count, parts.prefix(12).map { names[$0.area] ?? $0.area.rawValue })
        self = sum
    }

    private var sumIdentifier: String {
        let start = periodStart?.description ?? ""
        let end = periodEnd?.description ?? ""
        let when = start == end ? start : "\(start)..\(end)"
        return "sum:\(area):\(measure):\(when):\(breakdown)" + (denominator.isEmpty ? "" : ":\(denominator)")
    }

    private static func listing(_ count: Int, _ first: [String]) -> String {
        let shown = count > first.count ? Array(first.prefix(3)) + ["\(count - 3) more"] : first
        return "sum of \(count) area\(count == 1 ? "" : "s"): \(shown.joined(separator: ", "))"
    }
}

extension Standing {
    fileprivate static func heaviest(of doubtful: [Standing], among count: Int) -> Standing {
        guard let heaviest = doubtful.max(by: { $0.grade < $1.grade }) else { return .sound }
        return Standing(
            grade: heaviest.grade, checks: Set(doubtful.flatMap(\.checks)).sorted(),
            reason: "\(doubtful.count) of \(count) parts; \(heaviest.reason)")
    }
}

extension Qualifier {
    /// A bound from below and a bound from above together say no more than `about`.
    fileprivate static func leastFirm(of all: Set<Qualifier>) -> Qualifier {
        if all.contains(.lessThan), all.contains(.moreThan) || all.contains(.atLeast) { return .about }
        let fromFirm: [Qualifier] = [.exact, .rounded, .estimated, .about, .atLeast, .moreThan, .lessThan]
        return fromFirm.last(where: all.contains) ?? .exact
    }
}
