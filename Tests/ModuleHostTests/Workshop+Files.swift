import Foundation
import ModuleHost

extension Workshop {
    /// Compiles a file that stands in the tree with all warnings as errors, against these folders of headers.
    static func build(c file: URL, name: String, headers: [URL]) throws -> ModuleLibrary {
        let library = try emptyFolder().appending(path: "lib\(name).so").path
        let flags =
            ["-std=c11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-Wno-overlength-strings", "-shared"]
            + ["-fPIC"] + headers.flatMap { ["-I", $0.path] } + [file.path, "-o", library]
        do { try call(["cc"] + flags) } catch { try call(["clang"] + flags) }
        return ModuleLibrary(name: name, path: library)
    }
}
