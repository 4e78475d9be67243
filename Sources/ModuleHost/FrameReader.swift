import Subprocess

/// Reads the messages of one worker.
struct FrameReader {
    private var pieces: SubprocessOutputSequence.AsyncIterator
    private var buffer: FrameBuffer

    init(_ output: SubprocessOutputSequence, limit: Int) {
        pieces = output.makeAsyncIterator()
        buffer = FrameBuffer(limit: limit)
    }

    /// Waits for the next whole message; nil when the worker has closed its end.
    mutating func next() async throws(FrameBuffer.Garbage) -> Frame? {
        while true {
            if let frame = try buffer.next() { return frame }
            guard let piece = try? await pieces.next() else { return nil }
            buffer.append(piece.withUnsafeBytes { Array($0) })
        }
    }
}
