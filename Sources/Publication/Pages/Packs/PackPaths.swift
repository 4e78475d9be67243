import FrameworkModel

/// Where the packs of an area stand.
struct PackPaths {
    private let slugs: [AreaCode: String]

    init(_ content: ReportContent) {
        let names = Dictionary(grouping: content.areas) { Self.slug($0.name) }
        slugs = Dictionary(
            content.areas.map { area in
                let slug = Self.slug(area.name)
                let isShared = (names[slug] ?? []).count > 1
                return (area.code, isShared ? "\(slug)-\(area.code.rawValue.lowercased())" : slug)
            }, uniquingKeysWith: { first, _ in first })
    }

    func holdingToAccount(_ area: AreaCode) -> String { "holding-to-account-\(slug(area)).html" }

    func board(_ area: AreaCode) -> String { "board-\(slug(area)).html" }

    static let annual = "annual.html"

    private func slug(_ area: AreaCode) -> String { slugs[area] ?? area.rawValue.lowercased() }

    /// Small letters and digits, with a dash for everything between them.
    private static func slug(_ name: String) -> String {
        name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
