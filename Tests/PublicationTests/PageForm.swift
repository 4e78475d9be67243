import Testing

/// What every page must have: headings in order, identifiers used once and found, tags closed, no slips of text.
func expectWellFormed(_ page: String, _ path: String = "") {
    var level = 0
    for piece in page.split(separator: "<h").dropFirst() {
        guard let next = piece.first?.wholeNumberValue else { continue }
        #expect(next <= level + 1, "\(path): a heading of level \(next) follows one of level \(level)")
        level = next
    }
    let identifiers = page.split(separator: " id=\"").dropFirst().compactMap {
        $0.split(separator: "\"").first
    }
    #expect(Set(identifiers).count == identifiers.count, "\(path)")
    for target in page.split(separator: "href=\"#").dropFirst() {
        let name = target.split(separator: "\"").first ?? ""
        #expect(identifiers.contains(name), "\(path): nothing is named \(name)")
    }
    for name in [
        "table", "tr", "td", "th", "ul", "ol", "li", "dl", "div", "section", "article", "nav", "p", "b",
        "span",
        "figure", "svg",
    ] {
        let opened = page.split(separator: "<\(name)>").count + page.split(separator: "<\(name) ").count
        let closed = page.split(separator: "</\(name)>").count
        #expect(opened - 1 == closed, "\(path): <\(name)>")
    }
    for slip in [
        "Optional(", "nan ", "NaN", ", )", "()", " ,", "..<", "<ul>\n</ul>", " style=", "<script",
        ">1 figures",
    ] {
        let body = page.split(separator: "</style>").last ?? ""
        #expect(!body.contains(slip), "\(path): the page says '\(slip)'")
    }
}
