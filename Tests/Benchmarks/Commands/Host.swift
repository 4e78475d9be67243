import Foundation

/// The release executable and the stores it is measured on.
enum Host {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs the command and reads all it prints; a status of 64 or more is a failure of the benchmark.
    static func run(_ arguments: [String]) throws {
        let executable = package.appending(path: ".build/release/outcomes")
        guard FileManager.default.isExecutableFile(atPath: executable.path(percentEncoded: false)) else {
            throw Failed(description: "build first: swift package outcomes modules")
        }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        _ = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus < 64 else {
            throw Failed(description: "outcomes \(arguments) ended with status \(process.terminationStatus)")
        }
    }
}

/// Stores with more observations than the bundled evidence.
enum Evidence {
    /// Measures of the bundled evidence that modules read for these areas, about 600 figures.
    private static let figures = 600
    private static let areas = ["E23000016", "E23000015", "K04000001"]
    private static let measures = [
        ("da_crimes", "crimes", 15_000), ("da_incidents", "incidents", 10_000),
        ("dvds_applications", "applications", 400), ("dvpn_issued", "notices", 180),
        ("coercive_control_offences", "crimes", 290),
    ]

    /// A store that holds `factor` times the figures, made once in the temporary folder.
    static func store(times factor: Int) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "outcomes-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = folder.appending(path: "x\(factor).sqlite").path(percentEncoded: false)
        guard !FileManager.default.fileExists(atPath: store) else { return store }
        let file = folder.appending(path: "x\(factor).csv")
        try Data(rows((factor - 1) * figures).utf8).write(to: file)
        try Host.run(["import", file.path(percentEncoded: false), "--store", store])
        return store
    }

    /// Monthly counts, back in time from 2015, until there are enough; one row is always there.
    private static func rows(_ wanted: Int) -> String {
        var text = "area,period_start,period_end,measure,value,unit,basis,stage,document\n"
        var written = 0
        for month in 0... {
            let (year, number) = (2014 - month / 12, 12 - month % 12)
            let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1]
            for area in areas {
                for (measure, basis, size) in measures {
                    let stem = String(format: "%04d-%02d", year, number)
                    let value = size / 12 + (month * 37 + size) % 50
                    text +=
                        "\(area),\(stem)-01,\(stem)-\(days),\(measure),\(value),count,\(basis),police,benchmark\n"
                    written += 1
                }
            }
            if written >= wanted { break }
        }
        return text
    }
}
