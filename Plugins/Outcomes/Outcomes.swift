import Foundation
import PackagePlugin

/// `swift package outcomes ARGUMENTS`: builds the host and all modules in release and runs the host.
@main
struct Outcomes: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var parameters = PackageManager.BuildParameters(configuration: .release, logging: .concise)
        parameters.echoLogs = false
        let build = try packageManager.build(.all(includingTests: false), parameters: parameters)
        guard build.succeeded else {
            let errors = build.logText.split(separator: "\n").filter { $0.contains("error:") }
            let text = errors.isEmpty ? build.logText : errors.joined(separator: "\n")
            Diagnostics.error("the build failed, so nothing was run:\n\(text)")
            exit(70)
        }
        guard
            let host = build.builtArtifacts.first(where: {
                $0.kind == .executable && $0.url.lastPathComponent == "outcomes"
            })
        else {
            Diagnostics.error("the build made no executable 'outcomes'")
            exit(70)
        }
        let process = Process()
        process.executableURL = host.url
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        exit(process.terminationReason == .exit ? process.terminationStatus : 70)
    }
}
