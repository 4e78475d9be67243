extension HTML {
    /// Pieces one after the other with something between them.
    static func joined(_ pieces: [HTML], by separator: HTML) -> HTML {
        var result = HTML.empty
        for (place, piece) in pieces.enumerated() {
            if place > 0 { result += separator }
            result += piece
        }
        return result
    }

    /// A sentence that begins with the title of an indicator, with the title as a link.
    static func linked(_ sentence: String, title: String, to address: String?) -> HTML {
        guard sentence.hasPrefix(title) else { return "\(sentence)" }
        return "\(HTML.link(title, to: address))\(String(sentence.dropFirst(title.count)))"
    }

    /// Names and what is said of them.
    static func facts(_ facts: [(name: String, text: HTML)]) -> HTML {
        let lines = facts.filter { !$0.text.isEmpty }.map { fact in
            "<div><dt>\(fact.name)</dt><dd>\(fact.text)</dd></div>\n" as HTML
        }
        return lines.isEmpty ? .empty : "<dl class=\"facts\">\n\(lines)</dl>\n"
    }

    /// The way up from a page, the widest first.
    static func crumbs(_ steps: [HTML]) -> HTML {
        guard !steps.isEmpty else { return .empty }
        let items = steps.map { "<li>\($0)</li>\n" as HTML }
        return "<nav class=\"crumbs\" aria-label=\"Where this page lies\">\n<ol>\n\(items)</ol>\n</nav>\n"
    }
}

/// A part of a page under a heading of its own.
struct PageSection {
    let id: String
    let title: String
    let body: HTML

    /// The parts that say something, with a list of them before where there are many.
    static func html(_ sections: [PageSection], contents: Bool = true) -> HTML {
        let shown = sections.filter { !$0.body.isEmpty }
        let parts = shown.map { section in
            "<section id=\"\(section.id)\">\n<h2>\(section.title)</h2>\n\(section.body)</section>\n" as HTML
        }
        guard contents, shown.count > 3 else { return "\(parts)" }
        let items = shown.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as HTML }
        return """
            <nav class="contents" aria-label="On this page">
            <ul>
            \(items)</ul>
            </nav>
            \(parts)
            """
    }
}
