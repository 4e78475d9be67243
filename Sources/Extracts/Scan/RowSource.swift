import Foundation
import Synchronization

/// Hands out the bytes of an input in portions of whole rows, to any number of threads.
///
/// Portions are numbered in the order of the input. What is left of a row at the end of one is put before the
/// next, so where rows end is decided in order, while reading and counting go on side by side.
final class RowSource: @unchecked Sendable {
    /// Longest row in bytes.
    static let rowLimit = 1 << 20

    /// Names of the columns.
    let header: [String]
    /// Line of the input on which the row after the header starts.
    let firstLine: Int
    private let source: ByteSource
    private let chunk: Int
    private let offset: Int
    private let turn = NSCondition()
    private var nextPortion = 0
    private var decided = 0
    private var isFinished = false
    private var failure: ExtractError?
    /// The row that the latest portion broke off in.
    private var rest: [UInt8] = []
    /// Where the first row that is too long was met.
    let longRow = Mutex<(portion: Int, line: Int)?>(nil)
    /// What was read of a stream with the header.
    private var early: ArraySlice<UInt8>

    /// Reads the header row; `chunk` is the number of bytes read at a time.
    init(_ source: ByteSource, chunk: Int) throws(ExtractError) {
        self.source = source
        self.chunk = max(chunk, 1)
        let start = try source.beginning()
        if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
            throw .notText(input: source.name, problem: "it is written in UTF-16")
        }
        var table = PlainTable(start)
        guard let header = table.next(), header != [""] else {
            throw .notText(input: source.name, problem: "it is empty, or its first line is blank")
        }
        guard table.at < start.count || start.count < Self.rowLimit else {
            throw .rowTooLong(input: source.name, line: 1, limit: Self.rowLimit)
        }
        self.header = header
        firstLine = table.line
        offset = table.at
        early = source.hasPositions ? [] : start[table.at...]
    }

    /// Puts the next portion into the buffer and returns its number; nil at the end.
    ///
    /// The bytes begin with a row and end with a line feed. What goes wrong on one thread is thrown on all. The
    /// line of a row that is too long is given from the first line of its portion, from 0.
    func next(_ buffer: PortionBuffer) throws(ExtractError) -> Int? {
        while true {
            turn.lock()
            defer {
                turn.broadcast()
                turn.unlock()
            }
            if isFinished { return try end() }
            let number = nextPortion
            nextPortion += 1
            var got: Result<Int, ExtractError>
            if source.hasPositions {
                turn.unlock()
                got = read(buffer, at: offset + number * chunk)
                turn.lock()
                while decided != number, !isFinished { turn.wait() }
                if isFinished { return try end() }
            } else {
                got = readNext(buffer)
            }
            decided = number + 1
            do throws(ExtractError) {
                if try cut(buffer, got.get()) { return number }
            } catch {
                failure = error
                isFinished = true
                throw error
            }
        }
    }

    /// The error for a row on this line of a portion, from 0; only the first of them counts.
    func tooLong(portion: Int, line: Int) -> ExtractError {
        longRow.withLock { known in
            if known.map({ portion < $0.portion }) ?? true { known = (portion, line) }
        }
        return .rowTooLong(input: source.name, line: line, limit: Self.rowLimit)
    }

    private func end() throws(ExtractError) -> Int? {
        if let failure { throw failure }
        return nil
    }

    private func read(_ buffer: PortionBuffer, at place: Int) -> Result<Int, ExtractError> {
        do throws(ExtractError) {
            let got = try source.read(at: place, into: buffer.room(chunk))
            buffer.lookForQuotes(got)
            return .success(got)
        } catch {
            return .failure(error)
        }
    }

    private func readNext(_ buffer: PortionBuffer) -> Result<Int, ExtractError> {
        let room = buffer.room(chunk)
        let known = early.prefix(room.count)
        room.copyBytes(from: known)
        early = early.dropFirst(known.count)
        do throws(ExtractError) {
            let more = UnsafeMutableRawBufferPointer(rebasing: room[known.count...])
            let got = known.count + (more.isEmpty ? 0 : try source.readNext(into: more))
            buffer.lookForQuotes(got)
            return .success(got)
        } catch {
            return .failure(error)
        }
    }

    /// Leaves whole rows in the buffer; false when there are none.
    private func cut(_ buffer: PortionBuffer, _ got: Int) throws(ExtractError) -> Bool {
        buffer.prepend(rest)
        if got < chunk {
            isFinished = true
            buffer.closeLastRow()
        }
        rest = buffer.cutBehindRows()
        guard rest.count <= Self.rowLimit else {
            throw tooLong(portion: decided - 1, line: buffer.lineFeeds)
        }
        return buffer.count > 0
    }
}
