import Foundation

/// The folder with the bundled evidence.
enum PackFolder {
    /// Files with figures, in the order they are read.
    static let figures = [
        "strategies.csv", "official.csv", "recorded_crime.csv", "survey.csv", "population.csv",
    ]
    /// The promises of the strategies.
    static let commitments = "commitments.csv"
    /// All files that are read.
    static let files =
        ["areas.csv", "area_parents.csv", "documents.csv", "relations.csv", commitments] + figures

    private final class Anchor {}

    /// Finds the folder in the resources that were built with the program.
    ///
    /// The accessor that SwiftPM generates ends the program when the resources are missing; this one reports it.
    static func locate() throws(EvidenceError) -> String {
        let code = Bundle(for: Anchor.self).bundleURL
        let roots = [Bundle.main.bundleURL, Bundle.main.resourceURL, code, code.deletingLastPathComponent()]
        return try locate(in: roots.compactMap { $0?.path })
    }

    static func locate(in roots: [String]) throws(EvidenceError) -> String {
        let bundle = "performance-outcomes_Evidence"
        let inside = ["\(bundle).resources", "\(bundle).bundle", "\(bundle).bundle/Contents/Resources"]
        for root in roots {
            for folder in inside.map({ "\(root)/\($0)/Packs" }) {
                if FileManager.default.fileExists(atPath: "\(folder)/areas.csv") { return folder }
            }
        }
        var seen: Set<String> = []
        throw .packsMissing(lookedIn: roots.filter { seen.insert($0).inserted }.map { "\($0)/\(inside[0])" })
    }

    /// The bytes of a file of the folder.
    static func bytes(of file: String, in folder: String) throws(EvidenceError) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)")))
        } catch {
            throw .packDamaged(file: file, problem: error.localizedDescription)
        }
    }
}
