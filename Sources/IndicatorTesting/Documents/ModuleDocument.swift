public import Foundation
public import IndicatorKit

/// The generated parts of a module's README.
public struct ModuleDocument {
    private let name: String
    private let description: ModuleDescription
    private let folder: ModuleFolder

    /// Reads the module's folder.
    ///
    /// - Parameters:
    ///   - name: Name of the folder and of the target.
    ///   - description: What the module declares.
    ///   - folder: `Indicators/<Name>`.
    /// - Throws: A problem in words when there is no such folder.
    public init(name: String, description: ModuleDescription, folder: URL) throws(ConformanceProblem) {
        self.init(
            name: name, description: description,
            folder: try ModuleFolder(folder, measures: description.measures))
    }

    init(name: String, description: ModuleDescription, folder: ModuleFolder) {
        self.name = name
        self.description = description
        self.folder = folder
    }

    /// The README with every generated part made anew; all else stays as it is.
    ///
    /// - Throws: A problem in words when a marker is missing or the ordinary example cannot be read.
    public func updated(readme: String) throws(ConformanceProblem) -> String {
        var lines = readme.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init)
        for region in GeneratedRegion.allCases {
            guard let place = region.place(in: lines) else { throw missingMarkers(region) }
            lines.replaceSubrange(place, with: [""] + (try text(of: region)) + [""])
        }
        return lines.joined(separator: "\n")
    }

    /// Where a README differs from what `updated` makes of it.
    func differences(from readme: String) -> [String] {
        let lines = readme.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init)
        return GeneratedRegion.allCases.compactMap { region in
            guard let place = region.place(in: lines) else { return "\(missingMarkers(region))" }
            do {
                let wanted = try text(of: region)
                guard lines[place].filter({ !$0.isEmpty }) != wanted.filter({ !$0.isEmpty }) else {
                    return nil
                }
                return
                    "README.md line \(place.lowerBound): the text generated for \"\(region.section)\" is out "
                    + "of date: run swift package update-indicator-docs"
            } catch {
                return "\(error)"
            }
        }
    }

    private func missingMarkers(_ region: GeneratedRegion) -> ConformanceProblem {
        ConformanceProblem(
            "README.md: the lines \(region.opening) and \(GeneratedRegion.closing) are missing: write both below "
                + "\"## \(region.section)\" and run swift package update-indicator-docs")
    }

    private func text(of region: GeneratedRegion) throws(ConformanceProblem) -> [String] {
        switch region {
        case .atAGlance: description.atAGlance
        case .workedExample: try folder.workedExample(description.indicators)
        }
    }
}
