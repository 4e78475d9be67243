import Assessment
import FrameworkModel

/// The form with which areas, benchmark, period and indicator are chosen; it works without scripts.
package struct CompareChoosers: Sendable {
    /// What is said above the form when the last choice was none; empty otherwise.
    private let problem: String
    /// What was typed, by the names of the fields, where it is to be mended.
    private let typed: [String: String]

    package init(problem: String = "", typed: [String: String] = [:]) {
        self.problem = problem
        self.typed = typed
    }

    func html(_ selection: CompareSelection, _ context: PageContext) -> HTML {
        let content = context.content
        let said: HTML =
            problem.isEmpty ? .empty : "<p class=\"note\" id=\"problem\" role=\"alert\">\(problem)</p>\n"
        return """
            <h2 id="choose">Choose</h2>
            \(said)<form class="choose" method="get" action="\(context.links.file("compare"))">
            \(area("area", "Area", selection.areas[0]))\
            \(area("comparator", "Beside", selection.areas.dropFirst().first))\
            \(select("benchmark", "Against", benchmarks(content), selection.benchmark?.code.rawValue ?? "none"))\
            \(select("period", "Period", periods(selection, content), selection.period?.key ?? ""))\
            \(select("indicator", "Indicator", indicators(content), selection.indicator?.id ?? ""))\
            <div><button type="submit">Show</button></div>
            <datalist id="area-names">
            \(content.places.map { "<option value=\"\($0.named)\"></option>\n" as HTML })</datalist>
            </form>
            <p class="close">Areas are found by name, alias or code; leave "Beside" empty for one area alone.</p>

            """
    }

    private func area(_ name: String, _ label: String, _ chosen: Area?) -> HTML {
        let value = typed[name] ?? chosen?.named ?? ""
        return """
            <div><label for="choose-\(name)">\(label)</label>
            <input type="text" id="choose-\(name)" name="\(name)" value="\(value)" list="area-names" \
            size="32" maxlength="100" autocomplete="off" spellcheck="false"></div>

            """
    }

    private struct Group {
        let title: String
        let options: [(value: String, words: String)]
    }

    private func select(_ name: String, _ label: String, _ groups: [Group], _ chosen: String) -> HTML {
        let parts = groups.map { group -> HTML in
            let options = group.options.map { option -> HTML in
                let mark: HTML = option.value == chosen ? " selected" : .empty
                return "<option value=\"\(option.value)\"\(mark)>\(option.words)</option>\n"
            }
            return group.title.isEmpty
                ? "\(options)" : "<optgroup label=\"\(group.title)\">\n\(options)</optgroup>\n"
        }
        return """
            <div><label for="choose-\(name)">\(label)</label>
            <select id="choose-\(name)" name="\(name)">
            \(parts)</select></div>

            """
    }

    private func benchmarks(_ content: ReportContent) -> [Group] {
        let wide = content.places.filter { $0.level.holdsForces }
        let forces = content.places.filter { $0.level == .force }
        func options(_ areas: [Area]) -> [(value: String, words: String)] {
            areas.map { ($0.code.rawValue, $0.name) }
        }
        return [
            Group(title: "", options: [(CompareSelection.none, "no benchmark")]),
            Group(title: "Nations and regions", options: options(wide)),
            Group(title: "Police force areas", options: options(forces)),
        ].filter { !$0.options.isEmpty }
    }

    /// The periods for which any of the areas has a figure, of the indicator where one is chosen.
    private func periods(_ selection: CompareSelection, _ content: ReportContent) -> [Group] {
        let indicators = selection.indicator.map { [$0] } ?? content.assessment.indicators
        let found = Set(
            indicators.flatMap { indicator in
                selection.shown.flatMap { content.assessment.series(indicator.id, in: $0.code) }
            }.filter { $0.value != nil }.compactMap(\.period) + [selection.period].compactMap(\.self))
        return [
            Group(title: "", options: [("", "latest both have")]),
            Group(title: "", options: found.sorted(by: >).map { ($0.key, $0.description) }),
        ]
    }

    private func indicators(_ content: ReportContent) -> [Group] {
        [Group(title: "", options: [("", "all indicators")])]
            + Indicator.Priority.allCases.map { priority in
                Group(
                    title: priority.name,
                    options: content.assessment.indicators.filter { $0.priority == priority }.map {
                        ($0.id, $0.title)
                    })
            }.filter { !$0.options.isEmpty }
    }
}

extension Area {
    /// The name with the code, which alone is certain to be one area's.
    package var named: String { "\(name) (\(code))" }
}
