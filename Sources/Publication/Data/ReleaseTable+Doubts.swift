import Assessment
import FrameworkModel

extension ReleaseTable {
    /// Published figures that cannot all be right, with what would put them right.
    ///
    /// A contradiction that names a figure behind a protected value says nothing but that it is there.
    static func contradictions(_ content: ReportContent) -> ReleaseTable {
        let words = ReleaseWords(content)
        return ReleaseTable(
            title: "Contradictions in published figures, and their repair",
            source: "the documents named in the column Documents",
            columns: [
                ReleaseColumn("check", "Check", .text, "Identifier of the check.", isKey: true),
                ReleaseColumn("statement", "What contradicts", .text, "The sum that does not come out."),
                ReleaseColumn("repair", "Repair", .text, "What would put it right."),
                ReleaseColumn("documents", "Documents", .text, "Where the figures stand."),
            ],
            rows: content.contradictions.map { found in
                let isHidden = found.isWithheld
                let repair =
                    found.repairs.isEmpty
                    ? "no single correction" : found.repairs.joined(separator: "; or ")
                return [
                    .text(found.id), isHidden ? .missing(.confidential) : .text(found.statement),
                    isHidden ? .missing(.confidential) : .text(repair),
                    .words(
                        words.documents(of: found.figures).joined(separator: "; "), else: .notAvailable),
                ]
            })
    }

    /// Figures that are missing, by who holds them.
    static func missing(_ content: ReportContent) -> ReleaseTable {
        let words = ReleaseWords(content)
        return ReleaseTable(
            title: "Missing figures, and who holds them",
            source: "the comparisons that lack a figure on one side, in table_3",
            columns: [
                ReleaseColumn("held_by", "Held by", .text, "Who holds the figure.", isRequired: true),
                ReleaseColumn("area_code", "Area code", .text, "Code of the area.", isKey: true),
                ReleaseColumn("area_name", "Area", .text, "Name of the area.", isRequired: true),
                ReleaseColumn("measure", "Measure", .text, "Identifier of what is asked for.", isKey: true),
                ReleaseColumn("measure_title", "Measure title", .text, "Name of it.", isRequired: true),
                ReleaseColumn("basis", "Counted in", .text, "What one unit of it is.", isRequired: true),
                ReleaseColumn("period", "Period", .text, "For which period.", isKey: true),
                ReleaseColumn("indicators", "Indicators that wait for it", .text, "Their names."),
            ],
            rows: content.review.wanted.map { figure in
                [
                    .text(figure.measure.heldBy), .text(figure.area.rawValue),
                    .text(words.name(figure.area)), .text(figure.measure.id), .text(figure.measure.title),
                    .text(figure.measure.basis.words), .text(figure.period?.description ?? "any year"),
                    .text(figure.indicators.joined(separator: "; ")),
                ]
            })
    }
}
