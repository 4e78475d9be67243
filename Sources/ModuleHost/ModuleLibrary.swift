/// A file that may hold an indicator module: `lib<Name>.so`, on Apple platforms also `lib<Name>.dylib`.
package struct ModuleLibrary: Hashable, Sendable {
    /// `<Name>`; the library exports `indicator_module_<Name>`.
    package let name: String
    /// Where the file is.
    package let path: String

    /// Makes a library of its parts.
    package init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// Takes the name from the file; nil when the file is not named like a library.
    package init?(directory: String, file: String) {
        guard file.hasPrefix("lib"), let suffix = Self.suffixes.first(where: file.hasSuffix) else {
            return nil
        }
        let name = String(file.dropFirst(3).dropLast(suffix.count))
        guard !name.isEmpty else { return nil }
        self.init(name: name, path: directory.hasSuffix("/") ? directory + file : directory + "/" + file)
    }

    /// The C function that hands out the module's table.
    var symbol: String { "indicator_module_\(name)" }

    #if canImport(Darwin)
        private static let suffixes = [".dylib", ".so"]
    #else
        private static let suffixes = [".so"]
    #endif
}
