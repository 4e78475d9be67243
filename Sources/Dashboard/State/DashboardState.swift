package import Foundation
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
    private let now: @Sendable () -> Date
    private let report: @Sendable (String) -> Void
    private let current: Mutex<Current>

    /// Makes the first content; `report` tells the operator what went wrong later.
    package init(
        _ source: DashboardSource, now: @escaping @Sendable () -> Date = { Date() },
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws {
        let stamp = try await source.stamp()
        let material = try await source.make()
        self.source = source
        self.now = now
        self.report = report
        current = Mutex(Current(showing: Showing(material, since: now()), stamp: stamp))
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
            let next = Showing(try await source.make(), since: now())
            current.withLock { $0 = Current(showing: next, stamp: stamp) }
        } catch {
            fail("The store was changed, and nothing could be made of the change.", error, stamp: stamp)
        }
    }

    private func fail(_ words: String, _ error: any Error, stamp: String?) {
        let isNew = current.withLock { current in
            let isNew = current.failure?.words != words || current.failedStamp != stamp
            if isNew {
                current.failure = Failure(time: now(), words: words)
                current.looks = 0
            }
            current.failedStamp = stamp
            return isNew
        }
        if isNew { report("\(words) What was shown before is still served. \(error)") }
    }
}
