import Foundation
import IndicatorKit
import Testing

@testable import ModuleHost

/// The contract stays what its version says, and modules of every version that the host names still load.
@Suite("The binary contract", .serialized)
struct ContractTests {
    /// What the kit and the host exchange today.
    private static func documents() throws -> ContractFolder.Documents {
        let answers = ModuleAnswers(library: ModuleLibrary(name: "Sample", path: ""), limits: .standard)
        let request = try answers.bytes(of: ContractSample.request)
        return ContractFolder.Documents(
            description: taken { EntryPoint.describe(ContractSample.self, $0) }, request: request,
            reply: request.withUnsafeBufferPointer { bytes in
                taken { EntryPoint.compute(ContractSample.self, bytes.baseAddress, bytes.count, $0) }
            })
    }

    /// The bytes that a function of the table hands over; text of a failure is never what was recorded.
    private static func taken(_ call: (UnsafeMutablePointer<indicator_bytes>) -> Int32) -> [UInt8] {
        var reply = indicator_bytes(bytes: nil, count: 0)
        _ = call(&reply)
        defer { EntryPoint.release(&reply) }
        return [UInt8](UnsafeBufferPointer(start: reply.bytes, count: reply.count))
    }

    @Test("keeps its layout")
    func layout() throws {
        let layout = try ContractLayout.current()
        if ContractFolder.isRecording {
            try ContractFolder.current.record(layout: layout, Self.documents())
        }
        #expect(
            try layout == ContractFolder.current.layout(),
            """
            The layout of IndicatorABI.h changed, and modules that were built before would be read wrongly. \
            Raise INDICATOR_ABI_VERSION, teach ModuleTable the size of the version before, and record the new \
            one: OUTCOMES_RECORD_CONTRACT=1 swift test --filter ContractTests
            """)
    }

    @Test("keeps its bytes", arguments: ["description", "request", "reply"])
    func bytes(document: String) throws {
        let folder = ContractFolder.current
        let recorded = try folder.documents(try #require(folder.recordings.last))
        let parts: [String: KeyPath<ContractFolder.Documents, [UInt8]>] = [
            "description": \.description, "request": \.request, "reply": \.reply,
        ]
        let part = try #require(parts[document])
        let (before, now) = (recorded[keyPath: part], try Self.documents()[keyPath: part])
        let same = zip(before, now).prefix { $0 == $1 }.count
        let place = (String(decoding: before.dropFirst(max(same - 60, 0)).prefix(120), as: UTF8.self), same)
        let isSame = before == now
        #expect(
            isSame,
            """
            The \(document) is written differently from byte \(place.1) on, where \(place.0) was recorded. \
            Where a key was added that may be left out, record it: OUTCOMES_RECORD_CONTRACT=1 swift test \
            --filter ContractTests. A key that was renamed, removed or given another meaning needs a raised \
            INDICATOR_ABI_VERSION first.
            """)
    }

    @Test("has a record of every version that the host loads")
    func everyVersion() throws {
        for folder in ContractFolder.supported {
            #expect(
                !folder.recordings.isEmpty && folder.recordings == Array(1...folder.recordings.count),
                "\(folder.place.path) must hold answers-1, answers-2 and so on, of version \(folder.version)")
            #expect(throws: Never.self) { try folder.layout() }
        }
    }

    @Test("adds members at the end of the table, version by version")
    func growth() throws {
        func members(_ folder: ContractFolder) throws -> [Substring] {
            try folder.layout().split(separator: "\n").drop { !$0.hasPrefix("struct indicator_module") }
                .dropFirst().map { $0 }
        }
        for (older, newer) in zip(ContractFolder.supported, ContractFolder.supported.dropFirst()) {
            let (before, after) = (try members(older), try members(newer))
            #expect(before.count < after.count && after.starts(with: before), "version \(newer.version)")
        }
    }

    static let recorded: [(ContractFolder, Int)] = ContractFolder.supported.flatMap { folder in
        folder.recordings.map { (folder, $0) }
    }

    @Test("still loads what was built before", arguments: recorded, [Isolation.none, .worker])
    func recordedModule(_ recorded: (folder: ContractFolder, number: Int), _ isolation: Isolation)
        async throws
    {
        let library = try recorded.folder.module(recorded.number)
        let host = ModuleHost(libraries: [library], isolation: isolation)
        let run = try await host.run { _ in ["sample": ContractSample.request] }
        #expect(run.failures.isEmpty, "\(run.failures)")
        let module = try #require(run.modules.first)
        #expect(module.abiVersion == recorded.folder.version)
        #expect(module.description.indicators.map(\.id) == ContractSample.indicators.map(\.id))
        #expect(module.estimates.map(\.withheld) == estimates.map(\.withheld))
        if recorded.folder.version == INDICATOR_ABI_VERSION,
            recorded.number == recorded.folder.recordings.last
        {
            #expect(module.description == ContractSample.description)
            #expect(module.estimates == estimates)
        }
    }

    private let estimates = ContractSample.indicators.suffix(1).flatMap { ContractSample.estimates(of: $0) }

    @Test("leaves nothing out of what is recorded")
    func sampleIsComplete() {
        let hint: Comment = "fill this in ContractSample, so that its form is recorded"
        #expect(Self.empty(in: ContractSample.description, "description") == [], hint)
        #expect(Self.empty(in: ContractSample.request, "request") == [], hint)
        #expect(estimates.map { Self.empty(in: $0, "estimate") }.first == ["estimate.withheld"], hint)
    }

    /// Paths of the parts that are nil or an empty list.
    private static func empty(in value: Any, _ path: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional {
            return mirror.children.first.map { empty(in: $0.value, path) } ?? [path]
        }
        if mirror.displayStyle == .collection {
            return mirror.children.first.map { empty(in: $0.value, path) } ?? [path]
        }
        guard mirror.displayStyle == .struct, !(value is RecordField) else { return [] }
        return mirror.children.flatMap { empty(in: $0.value, "\(path).\($0.label ?? "")") }
    }

    @Test(
        "refuses a table whose version and size do not belong together",
        arguments: [
            (
                "1", "sizeof(struct indicator_module)",
                "has 64 bytes; the host reads 56 bytes of contract version 1"
            ),
            ("2", "56", "has 56 bytes; the host reads 64 bytes of contract version 2"),
        ], [Isolation.none, .worker])
    func falseSize(_ table: (version: String, size: String, words: String), _ isolation: Isolation)
        async throws
    {
        var source = try ModuleSource("False")
        source.version = table.version
        source.size = table.size
        let run = try await Good.run(Workshop.build([source]), isolation)
        #expect(run.failures.map(\.kind) == [.tableSizeMismatch])
        #expect(run.failures.first?.reason.contains(table.words) == true, "\(run.failures)")
    }
}
