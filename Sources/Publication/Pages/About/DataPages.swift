import FrameworkModel

/// The files to be taken away.
enum DataPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        [PageEntry(path: SiteSection.data.path, title: "Data", make: page)]
    }

    private static func page(_ context: PageContext) -> Page {
        let rows = DataFiles.descriptions.map { file -> [HTML] in
            let address = context.links.file("data/\(file.name)")
            return ["<a href=\"\(address)\">\(file.name)</a>", "\(file.form)", "\(file.words)"]
        }
        let table = HTMLTable(
            caption: "Files", columns: ["File", "Form", "What is in it"], rows: rows, showsCaption: false)
        return Page(
            path: SiteSection.data.path, title: "Data", section: .data,
            lead: "The same figures as on the pages, for spreadsheets and programs.",
            body: """
                <h2>Files</h2>
                \(table.html)
                <h2>Shorthand</h2>
                \(HTML.facts(Shorthand.allCases.map { (name: $0.rawValue, text: "\($0.words)") }))\
                <h2>Use</h2>
                <p>\(context.content.licenceNotice)</p>
                <p>Values stand in full precision; pages show them rounded. A withheld value has no number in any file, \
                and the marker says why. Missing is not zero.</p>
                """)
    }
}
