import FrameworkModel

/// What is printed when a module was written.
struct Closing {
    let files: ModuleFiles

    var text: String {
        let places = files.placeholders
        return """
            \(derived)

            Written: \(files.all.count) files, and one line in Package.swift.

            To replace, \(places.count) places:
            \(places.map { "  \($0.words)" }.joined(separator: "\n"))

            Next:
              swift package outcomes modules check \(files.draft.names.module)
                  builds, and lists what is still to be replaced and what does not hold
              swift package --allow-writing-to-package-directory update-indicator-docs
                  fills the generated parts of the README and the catalogue
              swift package outcomes report
                  writes the report with the indicator in it

            Figures that the evidence does not have come in with
              swift package outcomes import FIGURES.csv --store office.sqlite
            Then put --store office.sqlite behind report; import --template prints an empty table.
            """
    }

    /// The names that were made.
    private var derived: String {
        let draft = files.draft
        let names = draft.names
        let measures = draft.measures.map { measure in
            "\(measure.key) (\(measure.shared.map { "shared, .\($0.constant)" } ?? "new"))"
        }
        let rows = [
            ("title", draft.request.title), ("folder", names.folder), ("target", names.target),
            ("type", names.type), ("module", names.module), ("indicator", names.indicator),
            ("measures", measures.joined(separator: ", ")),
            ("value", "\(draft.request.value.rawValue), unit \(draft.unit.rawValue)"),
            ("kind", draft.request.kind.rawValue), ("priority", draft.request.priority.rawValue),
            ("polarity", draft.request.polarity.rawValue),
        ]
        return rows.map { name, value in
            name + String(repeating: " ", count: 11 - name.count) + value
        }.joined(separator: "\n")
    }
}
