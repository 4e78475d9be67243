import Foundation

/// Reads a ZIP archive by its directory, checking what the writer promises.
struct ZipReader {
    struct Entry {
        let name: String
        let isStored: Bool
        let checksum: UInt32
        let bytes: [UInt8]
        let offset: Int
    }

    struct Damaged: Error {
        let words: String
    }

    let entries: [Entry]

    init(_ archive: [UInt8]) throws {
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) }
        }
        let end = archive.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Damaged(words: "no end of directory") }
        var place = number(end + 16, 4)
        var found: [Entry] = []
        for _ in 0..<number(end + 10, 2) {
            guard number(place, 4) == 0x0201_4B50 else { throw Damaged(words: "no directory entry") }
            let (method, crc) = (number(place + 10, 2), number(place + 16, 4))
            let (packed, size) = (number(place + 20, 4), number(place + 24, 4))
            let (nameLength, offset) = (number(place + 28, 2), number(place + 42, 4))
            let name = String(decoding: archive[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
            // Everything from the version to the lengths stands in both places.
            guard Array(archive[(place + 6)..<(place + 32)]) == Array(archive[(offset + 4)..<(offset + 30)])
            else { throw Damaged(words: "\(name): the two headers differ") }
            let start = offset + 30 + nameLength
            let body = Array(archive[start..<(start + packed)])
            let bytes = method == 0 ? body : try Inflation.bytes(body, count: size)
            guard bytes.count == size else { throw Damaged(words: "\(name): \(bytes.count) bytes") }
            found.append(
                Entry(
                    name: name, isStored: method == 0, checksum: UInt32(crc), bytes: bytes, offset: offset))
            place += 46 + nameLength
        }
        entries = found
    }

    func bytes(_ name: String) throws -> [UInt8] {
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw Damaged(words: "no entry \(name)")
        }
        return entry.bytes
    }
}

/// Unpacks a deflate stream (RFC 1951) without the library that packed it.
enum Inflation {
    static func bytes(_ packed: [UInt8], count: Int) throws -> [UInt8] {
        var stream = BitStream(bytes: packed)
        var result: [UInt8] = []
        result.reserveCapacity(count)
        while true {
            let isLast = try stream.bits(1) == 1
            switch try stream.bits(2) {
            case 0: result += try stream.storedBlock()
            case 1:
                let lengths =
                    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
                    + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8)
                try block(
                    &stream, Codes(lengths), Codes([Int](repeating: 5, count: 30)), &result)
            case 2:
                let (literals, distances) = try codes(&stream)
                try block(&stream, literals, distances, &result)
            default: throw ZipReader.Damaged(words: "unknown kind of block")
            }
            if isLast { return result }
        }
    }

    private static func codes(_ stream: inout BitStream) throws -> (Codes, Codes) {
        let (literals, distances) = (try stream.bits(5) + 257, try stream.bits(5) + 1)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var first = [Int](repeating: 0, count: 19)
        for place in order.prefix(try stream.bits(4) + 4) { first[place] = try stream.bits(3) }
        let short = Codes(first)
        var lengths: [Int] = []
        while lengths.count < literals + distances {
            switch try short.next(&stream) {
            case 16:
                lengths += [Int](repeating: lengths.last ?? 0, count: try stream.bits(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try stream.bits(3) + 3)
            case 18: lengths += [Int](repeating: 0, count: try stream.bits(7) + 11)
            case let length: lengths.append(length)
            }
        }
        return (Codes(Array(lengths[..<literals])), Codes(Array(lengths[literals...])))
    }

    private static func block(
        _ stream: inout BitStream, _ literals: Codes, _ distances: Codes, _ result: inout [UInt8]
    ) throws {
        while true {
            let symbol = try literals.next(&stream)
            if symbol < 256 {
                result.append(UInt8(symbol))
            } else if symbol == 256 {
                return
            } else {
                let length = try stream.extended(symbol - 257, steps: 4, base: 3, last: 28)
                let distance = try stream.extended(try distances.next(&stream), steps: 2, base: 1, last: nil)
                guard distance <= result.count else { throw ZipReader.Damaged(words: "distance") }
                for _ in 0..<length { result.append(result[result.count - distance]) }
            }
        }
    }

    /// Huffman codes by their lengths.
    private struct Codes {
        private var symbols: [Int: Int] = [:]

        init(_ lengths: [Int]) {
            var code = 0
            for length in 1...15 {
                code <<= 1
                for (symbol, own) in lengths.enumerated() where own == length {
                    symbols[code | 1 << length] = symbol
                    code += 1
                }
            }
        }

        func next(_ stream: inout BitStream) throws -> Int {
            var code = 1
            while code < 1 << 16 {
                code = code << 1 | (try stream.bits(1))
                if let symbol = symbols[code] { return symbol }
            }
            throw ZipReader.Damaged(words: "no such code")
        }
    }

    private struct BitStream {
        let bytes: [UInt8]
        private var place = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func bits(_ count: Int) throws -> Int {
            var value = 0
            for bit in 0..<count {
                guard place / 8 < bytes.count else { throw ZipReader.Damaged(words: "ends too early") }
                value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
                place += 1
            }
            return value
        }

        mutating func storedBlock() throws -> [UInt8] {
            place = (place + 7) / 8 * 8
            let count = try bits(16)
            _ = try bits(16)
            return try (0..<count).map { _ in UInt8(try bits(8)) }
        }

        /// A length or distance: `steps` codes for each number of further bits.
        mutating func extended(_ symbol: Int, steps: Int, base: Int, last: Int?) throws -> Int {
            if symbol == last { return 258 }
            let group = symbol / steps
            let further = max(0, group - 1)
            guard group > 0 else { return base + symbol }
            let start = (steps + symbol % steps) << further
            return base + start + (try bits(further))
        }
    }
}
