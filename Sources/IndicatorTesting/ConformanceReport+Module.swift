import Foundation
public import IndicatorKit

extension ConformanceReport {
    /// Examines a module in its own tests.
    ///
    ///     let report = try ConformanceReport.of(NameModule.self, besideTests: #filePath)
    ///     #expect(report.passes, "\(report)")
    ///
    /// - Parameters:
    ///   - module: The entry type of the module, named after the folder with `Module` behind it.
    ///   - testFile: The test file, two folders below the folder of the module.
    ///   - level: The maturity to hold it to; that of its manifest when left out.
    /// - Returns: What all checks say; its text is the printed checklist.
    /// - Throws: A problem in words when the folder cannot be read.
    public static func of(
        _ module: any IndicatorModule.Type, besideTests testFile: String, level: Maturity? = nil
    ) throws -> ConformanceReport {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().deletingLastPathComponent()
        guard let today = Day(iso: Date().formatted(.iso8601.year().month().day())) else {
            throw ConformanceProblem("the clock gives no day")
        }
        return try of(module, in: folder, level: level, on: today)
    }

    static func of(
        _ module: any IndicatorModule.Type, in folder: URL?, level: Maturity?, on today: Day
    ) throws -> ConformanceReport {
        let typeName = "\(module)"
        let plan = try ConformancePlan(
            name: typeName.hasSuffix("Module") ? String(typeName.dropLast("Module".count)) : typeName,
            description: module.description, folder: folder)
        return plan.report(
            plan.requests.map { answer(of: module, to: $0) },
            level: level ?? module.manifest.maturity ?? .draft, on: today)
    }

    /// Asks by the C functions that the host calls, so that the bytes are those of the built library.
    private static func answer(
        of module: any IndicatorModule.Type, to request: ComputeRequest
    ) -> Result<ConformanceReply, ConformanceProblem> {
        ConformanceProblem.catching {
            let argument = [UInt8](try JSONEncoder().encode(request))
            var reply = indicator_bytes()
            defer { EntryPoint.release(&reply) }
            var status = INDICATOR_FAILED
            let time = ContinuousClock().measure {
                status = argument.withUnsafeBufferPointer {
                    EntryPoint.compute(module, $0.baseAddress, $0.count, &reply)
                }
            }
            let bytes = [UInt8](UnsafeBufferPointer(start: reply.bytes, count: reply.count))
            guard status == INDICATOR_OK else {
                throw ConformanceProblem(String(decoding: bytes, as: UTF8.self))
            }
            return ConformanceReply(
                estimates: try JSONDecoder().decode(ComputeReply.self, from: Data(bytes)).estimates,
                bytes: bytes, seconds: time / .seconds(1))
        }
    }
}
