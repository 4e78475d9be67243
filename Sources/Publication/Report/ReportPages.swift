import Mustache

/// Makes the files of a report; equal content gives equal bytes.
package enum ReportPages {
    /// The one page of the report, which needs nothing but itself.
    package static func make(_ content: ReportContent) throws(PublicationError) -> [ReportFile] {
        let style = String(decoding: PackageResources.report_css, as: UTF8.self)
        let template: MustacheTemplate
        do {
            template = try MustacheTemplate(
                string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
        } catch {
            throw .badTemplate(name: "report.mustache", problem: "\(error)")
        }
        return [ReportFile(name: "index.html", text: template.render(ReportView(content, style: style)))]
    }
}
