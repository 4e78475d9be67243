package import FrameworkModel

/// The areas of England and Wales and what lies in what, with dates.
package struct Geography: Sendable {
    /// All areas in order of their codes.
    package let areas: [Area]
    /// The name of every area.
    package let names: [AreaCode: String]
    private let byCode: [AreaCode: Area]
    private let above: [AreaCode: [AreaLink]]
    private let below: [AreaCode: [AreaLink]]
    private let made: [AreaCode: [Composition]]
    let index: NameIndex

    /// Makes a geography of areas and links; links of unknown areas are left out.
    package init(areas: [Area], links: [AreaLink]) {
        self.areas = areas.sorted { $0.code < $1.code }
        let byCode = Dictionary(areas.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let known = links.filter { byCode[$0.area] != nil && byCode[$0.parent] != nil }
        self.byCode = byCode
        names = byCode.mapValues(\.name)
        above = Dictionary(grouping: known, by: \.area)
        below = Dictionary(grouping: known.sorted { $0.area < $1.area }, by: \.parent)
        made = below.mapValues(Composition.all)
        index = NameIndex(self.areas)
    }

    /// The area with this code, nil when there is none.
    package func area(_ code: AreaCode) -> Area? { byCode[code] }

    /// The police force areas in order of their codes.
    package var forces: [Area] { areas.filter { $0.level == .force } }

    /// The areas directly below on a day, or now, in order of their codes.
    package func children(of code: AreaCode, on day: Day? = nil) -> [AreaCode] {
        (below[code] ?? []).filter { $0.holds(on: day) }.map(\.area)
    }

    /// The area directly above on a day, or now; nil at the top and for an area that does not exist then.
    package func parent(of code: AreaCode, on day: Day? = nil) -> AreaCode? {
        (above[code] ?? []).first { $0.holds(on: day) }?.parent
    }

    /// The areas above on a day, or now, the smallest first.
    package func ancestors(of code: AreaCode, on day: Day? = nil) -> [AreaCode] {
        var path: [AreaCode] = []
        var current = code
        while let next = parent(of: current, on: day), !path.contains(next), next != code {
            path.append(next)
            current = next
        }
        return path
    }

    /// The areas below on a day, or now, each before what lies in it.
    package func descendants(of code: AreaCode, on day: Day? = nil) -> [AreaCode] {
        children(of: code, on: day).flatMap { [$0] + descendants(of: $0, on: day) }
    }

    /// The smallest areas below on a day, or now; an area with nothing below is its own leaf.
    package func leaves(of code: AreaCode, on day: Day? = nil) -> [AreaCode] {
        let children = children(of: code, on: day)
        return children.isEmpty ? [code] : children.flatMap { leaves(of: $0, on: day) }
    }

    /// Counties, unitary authorities and districts that lie in an area now, each before what lies in it.
    package func localAreas(of code: AreaCode) -> [AreaCode] {
        descendants(of: code).filter { code in
            switch area(code)?.level {
            case .county, .unitary, .district: true
            default: false
            }
        }
    }

    /// True when `inner` lies in `outer`, or has done so at any time; an area does not contain itself.
    package func contains(_ outer: AreaCode, _ inner: AreaCode) -> Bool {
        (above[inner] ?? []).contains { $0.parent == outer || contains(outer, $0.parent) }
    }

    /// True when other areas lie in the area at some time.
    func isMadeOfOthers(_ code: AreaCode) -> Bool { made[code] != nil }

    /// The areas that are or were directly below.
    func everPart(of code: AreaCode) -> [AreaCode] { (below[code] ?? []).map(\.area) }

    /// What an area has been made of, the composition nearest to the day first; the latest first without a day.
    func compositions(of code: AreaCode, near day: Day?) -> [Composition] {
        guard let all = made[code], all.count > 1 else { return made[code] ?? [] }
        guard let day else { return all.reversed() }
        return all.reversed().enumerated().sorted {
            ($0.element.distance(from: day), $0.offset) < ($1.element.distance(from: day), $1.offset)
        }.map(\.element)
    }
}
