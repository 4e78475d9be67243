import Foundation
import FrameworkModel

/// The outlines of forces, districts and unitary authorities, read from the resources of the program.
///
/// The file is read once and indexed by code; an outline is taken out only when it is asked for.
struct Boundaries: Sendable {
    private let bytes: Data
    /// Where the line of a code lies.
    private let lines: [AreaCode: Range<Int>]

    /// What the file must be named with.
    static let attribution =
        "Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. "
        + "Contains OS data © Crown copyright and database right 2020 to 2024."

    /// The boundaries that came with the program.
    static let cached = Result { () throws(PublicationError) in try read(BoundaryFile.locate()) }

    /// The same, where a missing file is an error.
    static func bundled() throws(PublicationError) -> Boundaries { try cached.get() }

    /// What is drawn with the boundaries that came with the program, or why there is no map.
    static func html(
        _ boundaries: Result<Boundaries, PublicationError> = cached, _ draw: (Boundaries) -> HTML
    ) -> HTML {
        switch boundaries {
        case .success(let boundaries): draw(boundaries)
        case .failure(let error): "<p class=\"note\">There is no map: \(error.description)</p>\n"
        }
    }

    private static func read(_ path: String) throws(PublicationError) -> Boundaries {
        do {
            return Boundaries(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .boundariesMissing(problem: error.localizedDescription)
        }
    }

    /// A file with one line for each area: code, name, level, path, source.
    init(_ bytes: Data) {
        self.bytes = bytes
        lines = bytes.withUnsafeBytes { buffer in
            var lines: [AreaCode: Range<Int>] = [:]
            guard let base = buffer.baseAddress else { return lines }
            func next(_ byte: Character, from start: Int, upTo end: Int) -> Int {
                let found = memchr(base + start, Int32(byte.asciiValue ?? 0), end - start)
                return found.map { UnsafeRawPointer($0) - base } ?? end
            }
            var start = 0
            while start < buffer.count {
                let end = next("\n", from: start, upTo: buffer.count)
                let code = buffer[start..<next(",", from: start, upTo: end)]
                lines[AreaCode(rawValue: String(decoding: code, as: UTF8.self))] = start..<end
                start = end + 1
            }
            return lines
        }
    }

    /// The outline of an area; nil where there is none.
    func outline(_ area: AreaCode) -> MapOutline? {
        guard let range = lines[area] else { return nil }
        let line = String(decoding: bytes[range], as: UTF8.self)
        // The path is the only part of a line that begins with a capital M and a digit.
        guard let start = line.firstRange(of: /,M[0-9]/)?.lowerBound else { return nil }
        let path = line[line.index(after: start)...].prefix { $0 != "," }
        return MapOutline(path: String(path))
    }
}

/// Where the file of the boundaries lies.
enum BoundaryFile {
    private final class Anchor {}

    /// Finds the file in the resources that were built with the program.
    ///
    /// The accessor that SwiftPM generates ends the program when the resources are missing; this one reports it.
    static func locate() throws(PublicationError) -> String {
        let code = Bundle(for: Anchor.self).bundleURL
        let roots = [Bundle.main.bundleURL, Bundle.main.resourceURL, code, code.deletingLastPathComponent()]
        return try locate(in: roots.compactMap { $0?.path })
    }

    static func locate(in roots: [String]) throws(PublicationError) -> String {
        let bundle = "performance-outcomes_Publication"
        let inside = ["\(bundle).resources", "\(bundle).bundle", "\(bundle).bundle/Contents/Resources"]
        for root in roots {
            for folder in inside {
                let path = "\(root)/\(folder)/Boundaries/boundaries.csv"
                if FileManager.default.fileExists(atPath: path) { return path }
            }
        }
        throw .boundariesMissing(problem: "no folder '\(inside[0])' beside the program")
    }
}
