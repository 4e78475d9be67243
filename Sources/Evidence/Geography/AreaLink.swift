package import FrameworkModel

/// Says that one area lies in another, from one day to another.
package struct AreaLink: Hashable, Sendable {
    /// The smaller area.
    package let area: AreaCode
    /// The larger area directly above it.
    package let parent: AreaCode
    /// First day, nil when it has always been so.
    package let from: Day?
    /// Last day, nil when it still is so.
    package let to: Day?

    /// Makes a link of its parts.
    package init(area: AreaCode, parent: AreaCode, from: Day? = nil, to: Day? = nil) {
        self.area = area
        self.parent = parent
        self.from = from
        self.to = to
    }

    /// True when the link is valid on the day; nil asks for links that have not ended.
    func holds(on day: Day?) -> Bool {
        guard let day else { return to == nil }
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}

/// What an area was made of during a span of time.
struct Composition: Hashable, Sendable {
    /// First day, nil when it has always been so.
    let from: Day?
    /// Last day, nil when it still is so.
    let to: Day?
    /// The areas directly below, in order of their codes.
    let children: [AreaCode]

    /// Days between a day and the span, 0 within it.
    func distance(from day: Day) -> Int {
        if let from, day < from { return from.number - day.number }
        if let to, day > to { return day.number - to.number }
        return 0
    }

    /// The compositions that follow from the links of one area, earliest first; gaps are left out.
    static func all(_ links: [AreaLink]) -> [Composition] {
        let starts: [Day?] =
            [nil] + Set(links.flatMap { [$0.from, $0.to?.next].compactMap(\.self) }).sorted()
        return starts.indices.compactMap { index in
            let from = starts[index]
            let next = index + 1 < starts.count ? starts[index + 1] : nil
            let children = links.filter { link in
                guard let from else { return link.from == nil }
                return link.holds(on: from)
            }
            guard !children.isEmpty else { return nil }
            return Composition(from: from, to: next?.before, children: children.map(\.area).sorted())
        }
    }
}

extension Day {
    /// The day before this one.
    var before: Day? {
        if day > 1 { return Day(year: year, month: month, day: day - 1) }
        let lastMonth = month > 1 ? (year, month - 1) : (year - 1, 12)
        return (28...31).reversed().lazy.compactMap { Day(year: lastMonth.0, month: lastMonth.1, day: $0) }
            .first
    }
}
