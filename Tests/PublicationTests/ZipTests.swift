@testable import Publication
import TestSupport
import Testing

@Suite struct ZipTests {
    static let texts = [
        "", "a", "123456789", String(repeating: "the same words ", count: 5_000),
        (0..<3_000).map { "\($0 * 7_919 % 10_007)," }.joined(),
    ]

    @Test func entriesComeBackInOrder() throws {
        var archive = ZipArchive()
        for (index, text) in Self.texts.enumerated() {
            try archive.add("part/\(index).txt", Array(text.utf8), isStored: index % 2 == 0)
        }
        let entries = try ZipReader(archive.bytes).entries
        #expect(entries.map(\.name) == Self.texts.indices.map { "part/\($0).txt" })
        #expect(entries.map(\.isStored) == Self.texts.indices.map { $0 % 2 == 0 })
        for (entry, text) in zip(entries, Self.texts) {
            #expect(String(decoding: entry.bytes, as: UTF8.self) == text)
        }
        #expect(archive.bytes.count < Self.texts.joined().utf8.count)
    }

    @Test func theChecksumIsThatOfTheFormat() throws {
        var archive = ZipArchive()
        try archive.add("check", Array("123456789".utf8))
        // The check value that every description of CRC-32 gives.
        #expect(try ZipReader(archive.bytes).entries.first?.checksum == 0xCBF4_3926)
    }

    @Test func randomBytesComeBack() throws {
        var random = SeededGenerator(state: 42)
        for count in [1, 100, 70_000] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            var archive = ZipArchive()
            try archive.add("noise", bytes)
            #expect(try ZipReader(archive.bytes).bytes("noise") == bytes)
        }
    }

    @Test func whatTheFormatCannotHoldIsRefused() throws {
        var archive = ZipArchive(limit: 10_000)
        #expect(throws: PublicationError.self) {
            try archive.add("large", [UInt8](repeating: 0, count: 10_001))
        }
        try archive.add("small", [UInt8](repeating: 0, count: 3_000), isStored: true)
        let error = #expect(throws: PublicationError.self) {
            try archive.add("next", [UInt8](repeating: 0, count: 3_000), isStored: true)
        }
        #expect(error?.description.contains("'next'") == true)
        #expect(try ZipReader(archive.bytes).entries.map(\.name) == ["small"])
    }

    /// What cannot be compressed is never an empty entry.
    @Test(arguments: [0, 1, 3_000])
    func aFailureToCompressIsNoStream(count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(ZipArchive.deflated(bytes, room: 1) == nil)
        #expect(ZipArchive.deflated(bytes, room: 4_000)?.isEmpty == false)
    }

    @Test func whatXMLForbidsIsLeftOut() {
        var xml = XMLText()
        xml.text("a\u{FFFE}b\u{FFFF}c\u{0}d\r\t\n\u{7F}é€\u{FFFD}\u{1F600}<&>\"")
        let text = String(decoding: xml.bytes, as: UTF8.self)
        #expect(text.hasSuffix("\nabcd\t\n\u{7F}é€\u{FFFD}\u{1F600}&lt;&amp;&gt;&quot;"))
    }
}
