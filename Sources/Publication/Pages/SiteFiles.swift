/// Makes the files of a folder; equal content gives equal bytes.
package enum SiteFiles {
    /// The pages of a pack, and for the site the files to be taken away.
    package static func make(
        _ content: ReportContent, _ pack: Pack
    ) async throws(PublicationError) -> [ReportFile] {
        let site = Site(content, pack: pack)
        guard pack == .site else { return await pages(site) }
        async let pages = pages(site)
        async let plain = DataFiles.plain(content)
        let books = try DataFiles.books(content)
        return await pages + books + plain
    }

    /// All pages in the order of the site, made side by side.
    static func pages(_ site: Site) async -> [ReportFile] {
        let paths = site.paths
        // More portions than processors, since pages differ much in size.
        let lanes = 16
        return await withTaskGroup(of: [(Int, ReportFile)].self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    stride(from: lane, to: paths.count, by: lanes).compactMap { index in
                        site.text(paths[index]).map { (index, ReportFile(name: paths[index], text: $0)) }
                    }
                }
            }
            var made: [(Int, ReportFile)] = []
            for await portion in group { made += portion }
            return made.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
