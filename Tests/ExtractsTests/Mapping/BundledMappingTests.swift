import Foundation
import FrameworkModel
import Testing

@testable import Extracts

@Suite struct BundledMappingTests {
    @Test func standardLayout() throws {
        let mapping = try Mapping.bundled("standard", fields: RecordField.standard)
        #expect(mapping.header == RecordField.standard.map(\.id))
        for field in RecordField.standard {
            guard case .column(let reading) = mapping.sources[field.id] else {
                Issue.record("\(field.id) has no column")
                continue
            }
            #expect(reading.column == field.id)
            #expect(reading.dateFormat == nil && reading.missing.isEmpty)
            if field.kind == .flag { #expect(reading.values == ["Y": "yes", "N": "no"]) }
        }
        func values(_ field: RecordField) -> [String: String]? {
            guard case .column(let reading) = mapping.sources[field.id] else { return nil }
            return reading.values
        }
        #expect(values(.riskLevel) == ["Standard": "standard", "Medium": "medium", "High": "high"])
        #expect(values(.victimSex) == ["F": "female", "M": "male", "U": "other"])
        #expect(values(.recordType) == [:])
    }

    @Test func chicago() throws {
        let mapping = try Mapping.bundled("chicago", fields: RecordField.standard)
        #expect(mapping.sources["record_type"] == .constant("crime"))
        let date = ColumnReading(column: "Date", dateFormat: "MM/dd/yyyy hh:mm:ss a")
        #expect(mapping.sources["recorded_date"] == .column(date))
        let flag = ColumnReading(column: "Domestic", values: ["true": "yes", "false": "no"])
        #expect(mapping.sources["da_flag"] == .column(flag))
        #expect(mapping.header == MappingSamples.chicagoHeader)
        for case .column(let reading) in mapping.sources.values {
            #expect(mapping.header?.contains(reading.column) == true)
        }
    }

    @Test func namesAreThoseOfTheFolder() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Extracts/Mappings")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        #expect(files.sorted() == Mapping.bundledNames.map { $0 + ".yaml" })
        for name in Mapping.bundledNames {
            let bundled = try Mapping.resolve(name, fields: RecordField.standard)
            let path = folder.appending(path: "\(name).yaml").path(percentEncoded: false)
            #expect(try Mapping.resolve(path, fields: RecordField.standard) == bundled)
        }
    }

    @Test func missingResources() {
        #expect(throws: MappingError.self) { try Mapping.bundled("derbyshire", fields: []) }
        let error = #expect(throws: MappingError.self) { try Mapping.path(of: "standard", in: ["/nowhere"]) }
        guard case .bundledMissing(let folders) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(folders.allSatisfy { $0.hasPrefix("/nowhere/") && $0.hasSuffix("/Mappings") })
    }

    /// It is read on every run, so it must not take long; the bound is generous for a loaded machine.
    @Test func standardLoadsFast() throws {
        _ = try Mapping.bundled("standard", fields: RecordField.standard)
        let times = try (0..<20).map { _ in
            try ContinuousClock().measure {
                _ = try Mapping.bundled("standard", fields: RecordField.standard)
            }
        }
        #expect(try #require(times.min()) < .milliseconds(20))
    }
}
