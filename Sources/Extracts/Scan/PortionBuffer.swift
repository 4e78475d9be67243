import ExtractScan
import Foundation

/// The bytes of one portion and where its fields and rows end; reused by one thread for all its portions.
final class PortionBuffer {
    /// Free bytes behind the content, read by whole words.
    static let padding = 128
    private static let front = RowSource.rowLimit + 64

    private let storage: UnsafeMutablePointer<UInt8>
    let capacity: Int
    private let usesVectors: Bool
    /// Positions of commas and line feeds outside quotes; the element before the first stands for the byte
    /// before the content.
    let separators: UnsafeMutablePointer<UInt32>
    /// Where fields end: the same as `separators`, or a table of its own when quotes were taken away.
    var ends: UnsafeMutablePointer<UInt32>
    /// Positions of line feeds outside quotes.
    let rows: UnsafeMutablePointer<UInt32>
    private(set) var separatorCount = 0
    private(set) var rowCount = 0
    var ownEnds: UnsafeMutablePointer<UInt32>?
    private var start = PortionBuffer.front
    private var isSplit = false
    private(set) var hasQuotes = false
    private(set) var count = 0
    private var lineOfRow: [Int] = []

    init(chunk: Int, usesVectors: Bool) {
        self.usesVectors = usesVectors && separators_available()
        capacity = max(chunk, 1) + RowSource.rowLimit + 64
        storage = .allocate(capacity: Self.front + max(chunk, 1) + Self.padding)
        separators = .allocate(capacity: capacity + Self.padding) + 1
        rows = .allocate(capacity: capacity + Self.padding)
        ends = separators
        separators[-1] = UInt32.max
    }

    deinit {
        storage.deallocate()
        (separators - 1).deallocate()
        rows.deallocate()
        ownEnds?.deallocate()
    }

    /// The content; `padding` bytes behind it are readable.
    var bytes: UnsafeMutablePointer<UInt8> { storage + start }

    /// Physical lines in the content.
    var lineFeeds: Int { hasQuotes ? feeds(0, count) : rowCount }

    /// Line on which a row starts, from 0; known after `indexLines`.
    func line(ofRow row: Int) -> Int { lineOfRow.isEmpty ? row : lineOfRow[row] }

    /// Works out the lines of rows where line breaks within quotes make them differ from their numbers.
    func indexLines() {
        lineOfRow.removeAll(keepingCapacity: true)
        guard lineFeeds != rowCount else { return }
        var line = 0
        var start = 0
        for row in 0..<rowCount {
            lineOfRow.append(line)
            let end = Int(rows[row]) + 1
            line += feeds(start, end)
            start = end
        }
    }

    private func feeds(_ start: Int, _ end: Int) -> Int {
        var total = 0
        for index in start..<end { total &+= bytes[index] == 0x0A ? 1 : 0 }
        return total
    }

    /// Where to read the next bytes to; what was in the buffer is gone.
    func room(_ chunk: Int) -> UnsafeMutableRawBufferPointer {
        start = Self.front
        count = 0
        hasQuotes = false
        isSplit = false
        return UnsafeMutableRawBufferPointer(start: storage + start, count: chunk)
    }

    /// Takes note of how many bytes were read.
    func lookForQuotes(_ got: Int) {
        count = got
        hasQuotes = memchr(bytes, 0x22, got) != nil
    }

    /// Puts the beginning of a row, of at most `RowSource.rowLimit` bytes, before the content.
    func prepend(_ rest: [UInt8]) {
        start -= rest.count
        count += rest.count
        rest.withUnsafeBufferPointer {
            if let base = $0.baseAddress { bytes.update(from: base, count: rest.count) }
        }
        hasQuotes = hasQuotes || rest.contains(0x22)
        memset(bytes + count, 0, Self.padding)
    }

    /// Ends the last row of the input as if a line feed were there; an open quote is closed.
    func closeLastRow() {
        guard count > 0 else { return }
        var machine = QuoteMachine()
        var last = QuoteMachine.Meaning.rowEnd
        if hasQuotes {
            for index in 0..<count { last = machine.take(bytes[index]) }
        } else if bytes[count - 1] != 0x0A {
            last = .content
        }
        if case .rowEnd = last { return }
        for byte in machine.isQuoted ? [0x22, 0x0A] : [0x0A] as [UInt8] {
            bytes[count] = byte
            count += 1
        }
    }

    /// Leaves whole rows in the content and returns what is behind them.
    func cutBehindRows() -> [UInt8] {
        var keep = 0
        if hasQuotes {
            split()
            if rowCount > 0 { keep = Int(rows[rowCount - 1]) + 1 }
        } else {
            keep = count
            while keep > 0, bytes[keep - 1] != 0x0A { keep -= 1 }
        }
        let rest = Array(UnsafeBufferPointer(start: bytes + keep, count: count - keep))
        count = keep
        memset(bytes + count, 0, min(Self.padding, rest.count))
        while separatorCount > 0, isSplit, Int(separators[separatorCount - 1]) >= keep { separatorCount -= 1 }
        return rest
    }

    /// The first row of more bytes than that, nil when there is none; for split content.
    func firstRow(longerThan limit: Int) -> Int? {
        guard count > limit else { return nil }
        var start = 0
        for row in 0..<rowCount {
            let end = Int(rows[row])
            if end &- start > limit { return row }
            start = end &+ 1
        }
        return nil
    }

    /// Finds fields and rows, unless that is done.
    func split() {
        guard !isSplit else { return }
        isSplit = true
        ends = separators
        if usesVectors {
            let found = separators_find(bytes, count, separators, rows)
            (separatorCount, rowCount) = (found.fields, found.rows)
            if found.irregular { splitByMachine() }
        } else if !splitByWords() {
            splitByMachine()
        }
    }

    /// The same without vector instructions; false when a quote opens in the middle of a field.
    private func splitByWords() -> Bool {
        var finder = WordFinder(separators, rows)
        let isRegular = finder.find(bytes, count)
        (separatorCount, rowCount) = (finder.separatorCount, finder.rowCount)
        return isRegular
    }

    /// Byte by byte, for quotes in places where RFC 4180 has none.
    private func splitByMachine() {
        var machine = QuoteMachine()
        separatorCount = 0
        rowCount = 0
        for index in 0..<count {
            switch machine.take(bytes[index]) {
            case .content, .markup: break
            case .fieldEnd:
                separators[separatorCount] = UInt32(index)
                separatorCount += 1
            case .rowEnd:
                separators[separatorCount] = UInt32(index)
                separatorCount += 1
                rows[rowCount] = UInt32(index)
                rowCount += 1
            }
        }
    }
}
