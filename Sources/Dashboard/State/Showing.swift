import Foundation
import FrameworkModel
import NIOCore
import Publication

/// One state of the store, ready to be shown; it never changes and is replaced as a whole.
final class Showing: Sendable {
    let material: DashboardMaterial
    let site: Site
    /// When it was put in place.
    let since: Date
    /// Areas that have a page, by code.
    let areas: [AreaCode: Area]
    /// Every period for which there is a figure, the latest first.
    let periods: [Period]
    let pages: Set<String>
    private let files: [String: Resource]
    /// What was made for addresses.
    let cache = ResourceCache(limit: 64 << 20, most: 4_096)

    /// Address of the script; there is no other file than this one behind it.
    static let scriptPath = "/assets/dashboard.js"

    init(_ material: DashboardMaterial, since: Date) {
        self.material = material
        self.since = since
        site = Site(material.content, script: Self.scriptPath)
        pages = Set(site.paths)
        areas = Dictionary(
            material.content.places.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        periods = Set(material.content.estimates.compactMap(\.period)).sorted(by: >)
        files = Dictionary(
            material.files.map { ($0.name, Resource(ByteBuffer(bytes: $0.bytes), MediaType.of($0.name))) },
            uniquingKeysWith: { first, _ in first })
    }

    var content: ReportContent { material.content }

    /// Whether there is a page or download with this path.
    func holds(_ path: String) -> Bool { pages.contains(path) || files[path] != nil }

    /// The page or download with this path; nil when there is none.
    func resource(_ path: String) -> Resource? {
        if let file = files[path] { return file }
        if let known = cache[path] { return known }
        guard let text = site.text(path) else { return nil }
        return cached(path) { Resource(text, MediaType.html) }
    }

    /// What was made under this key before, or what is made now.
    func cached(_ key: String, _ make: () -> Resource) -> Resource {
        if let known = cache[key] { return known }
        let made = make()
        cache[key] = made
        return made
    }
}
