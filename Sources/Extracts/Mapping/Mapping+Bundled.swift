package import FrameworkModel
import Foundation

extension Mapping {
    private final class Anchor {}

    /// Names of the mappings that come with the program: of the standard layout, and of the open file of
    /// crimes of the city of Chicago.
    package static let bundledNames = ["chicago", "standard"]

    /// A mapping that comes with the program; the error says what is wrong when there is none of that name.
    package static func bundled(_ name: String, fields: [RecordField]) throws(MappingError) -> Mapping {
        guard bundledNames.contains(name) else {
            throw MappingError(
                name, .unreadable(reason: "there is no such mapping", bundled: bundledNames))
        }
        let code = Bundle(for: Anchor.self).bundleURL
        let roots = [Bundle.main.bundleURL, Bundle.main.resourceURL, code, code.deletingLastPathComponent()]
            .compactMap { $0?.path }
        return try read(file: try path(of: name, in: roots), fields: fields)
    }

    /// A mapping by the name of a bundled one, else from a file; `./standard` is a file of that name.
    package static func resolve(
        _ nameOrPath: String, fields: [RecordField]
    ) throws(MappingError) -> Mapping {
        guard bundledNames.contains(nameOrPath) else { return try read(file: nameOrPath, fields: fields) }
        return try bundled(nameOrPath, fields: fields)
    }

    /// Finds the file of a bundled mapping in the resources that were built with the program.
    ///
    /// The accessor that SwiftPM generates ends the program when the resources are missing; this one reports it.
    static func path(of name: String, in roots: [String]) throws(MappingError) -> String {
        let bundle = "performance-outcomes_Extracts"
        let folders = roots.flatMap { root in
            ["\(bundle).resources", "\(bundle).bundle", "\(bundle).bundle/Contents/Resources"]
                .map { "\(root)/\($0)/Mappings" }
        }
        for folder in folders {
            let path = "\(folder)/\(name).yaml"
            if FileManager.default.fileExists(atPath: path) { return path }
        }
        throw MappingError(name, .bundledMissing(lookedIn: folders))
    }
}
