import Foundation
import Synchronization

/// What is shown now; a change of the store takes its place only when everything was made of it.
package final class DashboardState: Sendable {
    /// Why the store's last change is not shown.
    struct Failure: Sendable {
        let time: Date
        let words: String
    }

    private struct Current {
        var showing: Showing
        var stamp: String
        var failure: Failure?
        /// The stamp for which making failed.
        var failedStamp: String?
        /// Looks at the store since then.
        var looks = 0
    }

    /// Looks at an unchanged store before a failure is tried again.
    static let patience = 30

    private let source: DashboardSource
    private let report: @Sendable (String) -> Void
    private let current: Mutex<Current>

    /// Makes the first content; `report` tells the operator what went wrong later.
    package init(
        _ source: DashboardSource, report: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws {
        self.source = source
        self.report = report
        current = Mutex(try await Self.make(source, of: try await source.stamp()))
    }

    /// Times that a content is made of a store that changes meanwhile.
    static let attempts = 3

    /// A content with the stamp of the one state of the store that all of it is of.
    private static func make(_ source: DashboardSource, of stamp: String) async throws -> Current {
        var stamp = stamp
        for _ in 0..<attempts {
            let material = try await source.make()
            let after = try await source.stamp()
            if after == stamp { return Current(showing: Showing(material, since: Date()), stamp: stamp) }
            stamp = after
        }
        throw UnsettledStore()
    }

    var showing: Showing { current.withLock(\.showing) }

    var failure: Failure? { current.withLock(\.failure) }

    /// Looks whether the store was changed, and shows it anew if so; the old content is served meanwhile.
    ///
    /// A content that could not be made is tried again after the next change of the store, and otherwise at every
    /// thirtieth look. Called by one task.
    package func refresh() async {
        let stamp: String
        do {
            stamp = try await source.stamp()
        } catch {
            return fail("The store cannot be read.", error, stamp: nil)
        }
        let isNew = current.withLock { current in
            guard stamp != current.stamp else {
                current.failure = nil
                current.failedStamp = nil
                return false
            }
            guard stamp == current.failedStamp else { return true }
            current.looks += 1
            return current.looks % Self.patience == 0
        }
        guard isNew else { return }
        do {
            let next = try await Self.make(source, of: stamp)
            current.withLock { $0 = next }
        } catch {
            fail("The store was changed, and nothing could be made of the change.", error, stamp: stamp)
        }
    }

    private func fail(_ words: String, _ error: any Error, stamp: String?) {
        let isNew = current.withLock { current in
            let isNew = current.failure?.words != words || current.failedStamp != stamp
            if isNew {
                current.failure = Failure(time: Date(), words: words)
                current.looks = 0
            }
            current.failedStamp = stamp
            return isNew
        }
        if isNew { report("\(words) What was shown before is still served. \(error)") }
    }
}

/// The store changed each time that something was made of it.
package struct UnsettledStore: Error, CustomStringConvertible {
    package let description =
        "the store was changed again and again while it was read. Wait until nobody imports into it."
}
