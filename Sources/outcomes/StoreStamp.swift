import Evidence
import Synchronization

/// Tells whether the figures of a store changed, by its imports and corrections.
///
/// The file itself also changes when an export is remembered, which changes no figure.
final class StoreStamp: Sendable {
    private struct Last {
        let identity: String
        let text: String
    }

    private let file: String?
    private let last = Mutex<Last?>(nil)

    /// Nil is the bundled evidence, which never changes.
    init(file: String?) { self.file = file }

    func text() throws -> String {
        guard let file else { return "bundled" }
        guard let identity = CacheFolder.identity(of: file) else {
            throw Failure(Status.noInput, "the store \(file) is not there any more. Put it back.")
        }
        if let last = last.withLock(\.self), last.identity == identity { return last.text }
        let store = try EvidenceStore.open(file: file)
        let batches = try store.batches().map { "\($0.id) \($0.sha256)" }
        let corrections = try store.corrections().map { "\($0.figure) \($0.newValue) \($0.time)" }
        let text = (batches + corrections).joined(separator: "\n")
        last.withLock { $0 = Last(identity: identity, text: text) }
        return text
    }
}
