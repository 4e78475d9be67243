import Foundation

/// What the package holds already.
struct Inventory {
    let root: URL
    /// Text of `Package.swift`.
    let manifest: String
    let shared: [SharedMeasure]
    let retired: [Retired]
    private let modules: [SourceText]
    private let program: [SourceText]

    /// A Swift file, with its path in the package.
    private struct SourceText {
        let path: String
        let text: String

        /// Path and line of a string literal that is this word and nothing else.
        func place(of word: String) -> String? {
            text.range(of: "\"\(word)\"").map { range in
                "\(path):\(text[..<range.lowerBound].count { $0.isNewline } + 1)"
            }
        }
    }

    /// Reads the package; throws a complaint that names the file that cannot be read.
    init(root: URL) throws(Complaint) {
        self.root = root
        manifest = try Self.read("Package.swift", root)
        // The samples in the scaffold's own help are nobody's words.
        program = try Self.sources(below: "Sources", root)
            .filter { !$0.path.hasPrefix("Sources/indicator-scaffold/") }
        shared = program.filter { $0.path.hasPrefix("Sources/IndicatorKit/Vocabulary") }
            .flatMap { SharedMeasure.all(in: $0.text) }
        let table = try Self.read(Retired.file, root)
        do {
            retired = try Retired.all(in: table)
        } catch {
            let problem =
                "\(Retired.file):\(error.number) is not a row of \(Retired.header); mend the line first"
            throw Complaint(kind: .file, problems: [problem])
        }
        modules = try Self.sources(below: "Indicators", root).filter { $0.path.contains("/Sources/") }
    }

    /// Where a module has this word as a text of its own, nil when none has.
    func placeInModules(of word: String) -> String? {
        modules.lazy.compactMap { $0.place(of: word) }.first
    }

    /// Where the program has this word as a text of its own, nil when it has not.
    func placeInProgram(of word: String) -> String? {
        program.lazy.compactMap { $0.place(of: word) }.first
    }

    /// Names of targets, products and packages in `Package.swift`, in lower case.
    var packageNames: Set<String> {
        let named = manifest.matches(of: /name: "([^"\\]+)"/).map { $0.output.1.lowercased() }
        return Set(named + (ModuleList(manifest)?.names.map { $0.lowercased() } ?? []))
    }

    /// Folders of modules, in lower case.
    var folders: Set<String> {
        let path = root.appending(path: "Indicators").path(percentEncoded: false)
        return Set(
            (try? FileManager.default.contentsOfDirectory(atPath: path))?.map { $0.lowercased() } ?? [])
    }

    /// Public types that a module can use by name.
    var publicTypes: Set<String> {
        Set(
            program.flatMap { source in
                source.text.split(separator: "\n").filter { $0.hasPrefix("public ") }.compactMap { line in
                    line.prefixMatch(of: /public (?:enum|struct|protocol|class|actor) (\w+)/).map {
                        String($0.output.1)
                    }
                }
            })
    }

    private static func read(_ path: String, _ root: URL) throws(Complaint) -> String {
        do {
            return try String(contentsOf: root.appending(path: path), encoding: .utf8)
        } catch {
            throw Complaint(
                kind: .file, problems: ["cannot read \(path): \(error.localizedDescription)"])
        }
    }

    private static func sources(below folder: String, _ root: URL) throws(Complaint) -> [SourceText] {
        let top = root.appending(path: folder)
        let walker = FileManager.default.enumerator(atPath: top.path(percentEncoded: false))
        var result: [SourceText] = []
        while let path = walker?.nextObject() as? String {
            guard path.hasSuffix(".swift") else { continue }
            let full = "\(folder)/\(path)"
            result.append(SourceText(path: full, text: try read(full, root)))
        }
        return result.sorted { $0.path < $1.path }
    }
}
