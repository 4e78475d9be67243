package import Foundation
package import FrameworkModel
package import Publication

/// Where the figures of the dashboard come from.
package struct DashboardSource: Sendable {
    /// Changes exactly when the figures did; throws when that cannot be told.
    let stamp: @Sendable () async throws -> String
    /// Makes everything anew; nothing that is being served depends on its success.
    let make: @Sendable () async throws -> DashboardMaterial

    package init(
        stamp: @escaping @Sendable () async throws -> String,
        make: @escaping @Sendable () async throws -> DashboardMaterial
    ) {
        self.stamp = stamp
        self.make = make
    }
}

/// What is shown at one time, before anything is made of it.
package struct DashboardMaterial: Sendable {
    let content: ReportContent
    /// Downloads, by their paths below the first page.
    let files: [ReportFile]
    /// When figures were last imported or corrected; nil when none were.
    let storeTime: Date?
    /// Reads a code, name or alias.
    let readArea: @Sendable (String) -> AreaReading
    /// The words of a list that resemble another, the most similar first.
    let nearest: @Sendable (String, [String]) -> [String]

    package init(
        content: ReportContent, files: [ReportFile] = [], storeTime: Date? = nil,
        readArea: @escaping @Sendable (String) -> AreaReading,
        nearest: @escaping @Sendable (String, [String]) -> [String]
    ) {
        self.content = content
        self.files = files
        self.storeTime = storeTime
        self.readArea = readArea
        self.nearest = nearest
    }
}

/// What a text says about an area.
package enum AreaReading: Sendable {
    case area(AreaCode)
    /// It names none; these resemble it, or all go by the name.
    case none(nearest: [AreaCode])
}
