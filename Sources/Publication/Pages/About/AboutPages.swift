import FrameworkModel

/// Accessibility, quality and limits.
enum AboutPages {
    static func entries(_ content: ReportContent) -> [PageEntry] {
        [PageEntry(path: SiteSection.about.path, title: title, make: page)]
    }

    private static let title = "Accessibility, quality and limits"

    private static func page(_ context: PageContext) -> Page {
        let data = context.links.section(.data)
        let files: HTML = .link("spreadsheets and plain files", to: data)
        let modules: HTML = .link("modules", to: context.links.section(.modules))
        let disputes: HTML = .link(
            "listed with what would repair them", to: context.links.section(.contradictions))
        return Page(
            path: SiteSection.about.path, title: title, section: .about,
            lead:
                "Who can read these pages, what was done so that the figures are right, and what they cannot tell.",
            body: """
                <h2>Accessibility</h2>
                <p>The pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. They need no \
                script, ask nothing of other servers, work from 360 pixels of width and by keyboard alone, and print on \
                A4 in black and white. Every drawing has its numbers in words or in a table beside it. Each version of the \
                program is checked by machine (axe-core and the W3C checker) on every page; no people who use \
                assistive technology have tested it yet. The same figures stand in \(files), which open in Excel and \
                LibreOffice.</p>
                <p>Whoever needs another form should ask the office that gave out these pages. The pages name no \
                person to write to, since they can be made by any office.</p>
                <h2>Quality</h2>
                \(HTML.list([
                    "Trustworthiness: every value names its numerator, denominator, method, definition version and "
                        + "sources. What is published is checked, not believed; figures that contradict each other are \(disputes).",
                    "Quality: every rate made from counts has an interval, every difference that is called one a test "
                        + "corrected for all tests shown together, and two figures are compared only where definition, unit, period, basis and source allow it.",
                    "Value: each indicator says why it was chosen, what it cannot tell and what would answer a question "
                        + "about it. The \(modules) that compute them can be read, checked and replaced one by one.",
                    "Revisions: an accepted correction keeps the printed value with its reason; counts of a later day "
                        + "replace those of the same day and stand beside earlier ones.",
                    "These pages are not official statistics. They apply the Code of Practice for Statistics voluntarily "
                        + "as far as the points above go; nobody has assessed them.",
                ] as [HTML]))
                <h2>What these pages cannot tell</h2>
                \(HTML.list(limits.map { "\($0)" }))
                <h2>Personal data</h2>
                <p>Record-level extracts are read, counted and dropped on the machine of the office. No name, identifier \
                or free text is kept. Counts from 1 to 4 are withheld with everything that would give them back, unless \
                another threshold was chosen.</p>
                <h2>Licences</h2>
                <p>\(context.content.licenceNotice)</p>
                """)
    }

    private static let limits = [
        "What is recorded is not what happens: most domestic abuse is not reported to the police, and a rise in "
            + "records can mean that more people come forward.",
        "The domestic abuse flag depends on local practice. Police recorded crime has not been accredited as "
            + "official statistics since 2014.",
        "Counting rules changed in the middle of 2023, and the questions of the Crime Survey in April 2023 to 2025. "
            + "No trend is drawn across such a break.",
        "Stages of justice count different things: crimes, suspects, defendants. Where one is divided by the "
            + "other, as arrests by crimes, the result is no share and may exceed 100.",
        "Most published figures here are from 2016/17 to 2020/21, and many came without counts. Then there is no "
            + "interval and no test, and the answer is \"cannot say\".",
    ]
}
