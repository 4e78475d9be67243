import Foundation
import PackagePlugin

/// `swift package update-indicator-docs [--check]`: builds the host and all modules in release and lets the host
/// rewrite the generated parts of the modules' documentation.
@main
struct UpdateIndicatorDocs: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var parameters = PackageManager.BuildParameters(configuration: .release, logging: .concise)
        parameters.echoLogs = false
        let build = try packageManager.build(.all(includingTests: false), parameters: parameters)
        let host = build.builtArtifacts.first {
            $0.kind == .executable && $0.url.lastPathComponent == "outcomes"
        }
        guard build.succeeded, let host else {
            let errors = build.logText.split(separator: "\n").filter { $0.contains("error:") }
            let text = errors.isEmpty ? build.logText : errors.joined(separator: "\n")
            Diagnostics.error("the build failed, so nothing was written:\n\(text)")
            exit(70)
        }
        let process = Process()
        process.executableURL = host.url
        let package = context.package.directoryURL.path(percentEncoded: false)
        process.arguments = ["modules", "document", package] + arguments
        try process.run()
        process.waitUntilExit()
        exit(process.terminationReason == .exit ? process.terminationStatus : 70)
    }
}
