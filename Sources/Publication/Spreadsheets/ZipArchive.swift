import Deflation

/// A ZIP archive: entries in the order they were added, one time stamp for all, equal entries equal bytes.
package struct ZipArchive: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    private let limit: Int

    /// `limit` is the largest size of an entry and of the archive; without ZIP64 that is 4 GiB less a byte.
    package init(limit: Int = Int(UInt32.max)) { self.limit = min(limit, Int(UInt32.max)) }

    /// Appends an entry.
    ///
    /// `name` is ASCII with `/` between folders. A stored entry is not compressed: readers of OpenDocument
    /// look for the type of the file at a fixed place.
    package mutating func add(
        _ name: String, _ bytes: [UInt8], isStored: Bool = false
    ) throws(PublicationError) {
        guard deflation_bound(bytes.count) <= limit, count < Int(UInt16.max) else {
            throw .tooLarge(what: "'\(name)'", problem: "a ZIP archive takes entries of less than 4 GiB")
        }
        guard let packed = isStored ? bytes : Self.deflated(bytes, room: deflation_bound(bytes.count)) else {
            throw .tooLarge(what: "'\(name)'", problem: "there is no memory to compress it")
        }
        guard body.count + packed.count + directory.count + 4_096 <= limit else {
            throw .tooLarge(
                what: "the archive with '\(name)'", problem: "a ZIP archive takes less than 4 GiB")
        }
        let offset = UInt32(body.count)
        let name = Array(name.utf8)
        let facts = Self.facts(bytes, packed, method: isStored ? 0 : 8, nameLength: name.count)
        body += Self.little(UInt32(0x0403_4B50)) + facts + name + packed
        // Version of the writer, the same facts, then no comment, first disk, no attributes, the place.
        directory += Self.little(UInt32(0x0201_4B50)) + Self.little(Self.version) + facts
        directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + name
        count += 1
    }

    /// The whole archive.
    package var bytes: [UInt8] {
        let number = Self.little(UInt16(count))
        let end =
            Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + number + number
            + Self.little(UInt32(directory.count)) + Self.little(UInt32(body.count)) + [0, 0]
        return body + directory + end
    }

    /// Version 2.0 of the format: folders and deflate.
    private static let version: UInt16 = 20
    /// 1 January 1980, the first day that the format knows.
    private static let day: UInt16 = 0x0021

    /// What stands alike before an entry and in the directory.
    private static func facts(
        _ bytes: [UInt8], _ packed: [UInt8], method: UInt16, nameLength: Int
    ) -> [UInt8] {
        let noFlags: UInt16 = 0
        let midnight: UInt16 = 0
        let noExtra: UInt16 = 0
        return little(version) + little(noFlags) + little(method) + little(midnight) + little(day)
            + little(deflation_checksum(bytes, bytes.count)) + little(UInt32(packed.count))
            + little(UInt32(bytes.count)) + little(UInt16(nameLength)) + little(noExtra)
    }

    /// The bytes compressed; nil when there is no memory or they take more than `room`.
    static func deflated(_ bytes: [UInt8], room: Int) -> [UInt8]? {
        let packed = [UInt8](unsafeUninitializedCapacity: room) { packed, length in
            length = deflation_pack(bytes, bytes.count, packed.baseAddress, room)
        }
        // Even no bytes at all make a stream.
        return packed.isEmpty ? nil : packed
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
