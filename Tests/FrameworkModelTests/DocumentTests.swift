import Foundation
import FrameworkModel
import Testing

/// Requests and replies are written and read by hand; the general coder says what is right.
@Suite("Documents between host and module")
struct DocumentTests {
    private static func read(request bytes: [UInt8]) -> ComputeRequest? {
        bytes.withUnsafeBufferPointer { ComputeRequest(json: $0) }
    }

    private static func read(reply bytes: [UInt8]) -> ComputeReply? {
        bytes.withUnsafeBufferPointer { ComputeReply(json: $0) }
    }

    @Test("are written in the bytes of the general coder", arguments: 0..<300 as Range<UInt64>)
    func writing(seed: UInt64) throws {
        var samples = SampleDocuments(seed: seed)
        let (request, reply) = (samples.request(), samples.reply())
        #expect(try request.json == [UInt8](SampleDocuments.coder.encode(request)))
        #expect(try reply.json == [UInt8](SampleDocuments.coder.encode(reply)))
    }

    /// What is not taken is left to the general coder: control characters, and numbers below the normal ones.
    @Test(
        "are read as the general coder reads them, or left to it", arguments: 0..<300 as Range<UInt64>,
        [true, false])
    func reading(seed: UInt64, isPlain: Bool) throws {
        var samples = SampleDocuments(seed: seed, isPlain: isPlain)
        let request = [UInt8](try SampleDocuments.coder.encode(samples.request()))
        let reply = [UInt8](try SampleDocuments.coder.encode(samples.reply()))
        let (readRequest, readReply) = (Self.read(request: request), Self.read(reply: reply))
        if isPlain { #expect(readRequest != nil && readReply != nil) }
        if let readRequest {
            #expect(try readRequest == JSONDecoder().decode(ComputeRequest.self, from: Data(request)))
        }
        if let readReply {
            #expect(try readReply == JSONDecoder().decode(ComputeReply.self, from: Data(reply)))
        }
    }

    @Test("are taken when they are of the usual kind")
    func usual() throws {
        let request = ComputeRequest(areas: ["A"], observations: [CodingTests.plain, CodingTests.full])
        #expect(try Self.read(request: #require(request.json)) == request)
        let estimate = Estimate(
            indicator: "i", definitionVersion: 2, area: "A", period: Period(financialYear: 2018),
            breakdown: Breakdown(["age": "16+", "sex": "male"]), value: 12.5, unit: .percent,
            interval: Interval(lower: 1, upper: .infinity, confidence: 0.95),
            numerator: Quantity(measure: "m", value: 2), formula: "100 × 2 / \"16\"",
            caveats: [Caveat("coverage", "39 forces")], sources: ["a-1"])
        let reply = ComputeReply(
            module: "m",
            estimates: [Withheld?.none, .suppressed, .missing(["m"]), .undefined("none")].map { reason in
                var estimate = estimate
                estimate.withheld = reason
                return estimate
            })
        #expect(try Self.read(reply: #require(reply.json)) == reply)
    }

    @Test("with a number that is not finite are left to the general coder, which says so")
    func notFinite() {
        var figure = CodingTests.plain
        figure.value = .nan
        #expect(ComputeRequest(areas: [], observations: [figure]).json == nil)
        #expect(ComputeRequest(areas: [], confidence: .infinity, observations: []).json == nil)
        let estimate = Estimate(
            indicator: "i", definitionVersion: 1, area: "A", period: nil, unit: .count,
            interval: Interval(lower: .nan, upper: .infinity, confidence: 0.95))
        #expect(ComputeReply(module: "m", estimates: [estimate]).json == nil)
    }

    private static let replyText =
        #"{"estimates":[{"area":"A","definitionVersion":1,"indicator":"i","unit":"count","value":2}],"module":"m"}"#

    @Test(
        "of any other form are not taken",
        arguments: [
            ("", "nothing"), ("{", "half of it"), (replyText + " ", "something behind"),
            (replyText + replyText, "twice"), (" " + replyText, "a space"),
            (replyText.replacing(":2}", with: ":NaN}"), "not a number"),
            (replyText.replacing(":2}", with: ":1e999}"), "beyond numbers"),
            (replyText.replacing(":2}", with: ":02}"), "a zero before"),
            (replyText.replacing(":2}", with: ":2.}"), "no digit behind the point"),
            (replyText.replacing(":2}", with: ":+2}"), "a plus"),
            (replyText.replacing(":2}", with: ":null}"), "null"),
            (replyText.replacing(":2}", with: ":\"2\"}"), "a text for a number"),
            (replyText.replacing(":2}", with: ":2,}"), "a comma behind the last"),
            (replyText.replacing(":1,", with: ":1.5,"), "a version and a half"),
            (replyText.replacing("\"i\"", with: "\"i\u{1}\""), "a control character"),
            (replyText.replacing("\"i\"", with: #""\u0069""#), "an escape by number"),
            (replyText.replacing("\"i\"", with: #""\x""#), "an unknown escape"),
            (replyText.replacing("count", with: "counts"), "an unknown unit"),
            (replyText.replacing("\"unit\"", with: "\"area\":\"B\",\"unit\""), "a key twice"),
            (replyText.replacing("\"unit\"", with: "\"unix\""), "an unknown key"),
            (replyText.replacing("\"area\":\"A\",", with: ""), "a key missing"),
        ])
    func otherForms(_ text: String, _ what: String) {
        #expect(Self.read(reply: Array(text.utf8)) == nil, "\(what)")
    }

    @Test("that are not UTF-8 are not taken")
    func notUTF8() {
        let bytes = Array(Self.replyText.utf8)
        for place in bytes.indices where bytes[place] == UInt8(ascii: "i") {
            var broken = bytes
            broken[place] = 0xFF
            #expect(Self.read(reply: broken) == nil)
        }
    }

    @Test(
        "that are damaged are not taken unless the general coder reads the same",
        arguments: 0..<40 as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var samples = SampleDocuments(seed: seed, isPlain: true)
        let request = try #require(samples.request().json)
        let reply = try #require(samples.reply().json)
        #expect(Self.read(request: request) != nil && Self.read(reply: reply) != nil)
        for _ in 0..<100 {
            let damagedRequest = Self.damaged(request, &samples)
            if let read = Self.read(request: damagedRequest) {
                let other = try? JSONDecoder().decode(ComputeRequest.self, from: Data(damagedRequest))
                #expect(read == other, "\(String(decoding: damagedRequest, as: UTF8.self))")
            }
            let damagedReply = Self.damaged(reply, &samples)
            if let read = Self.read(reply: damagedReply) {
                let other = try? JSONDecoder().decode(ComputeReply.self, from: Data(damagedReply))
                #expect(read == other, "\(String(decoding: damagedReply, as: UTF8.self))")
            }
        }
    }

    /// One byte changed, left out or put in, mostly one that means something in JSON.
    private static func damaged(_ bytes: [UInt8], _ random: inout SampleDocuments) -> [UInt8] {
        var bytes = bytes
        let place = Int.random(in: bytes.indices, using: &random)
        let other = Array(#"{}[]",:\0123456789-+.eEnu "#.utf8) + [0x00, 0x1F, 0x80, 0xFF]
        let byte = other[Int.random(in: other.indices, using: &random)]
        switch random.next() % 3 {
        case 0: bytes[place] = byte
        case 1: bytes.remove(at: place)
        default: bytes.insert(byte, at: place)
        }
        return bytes
    }
}
