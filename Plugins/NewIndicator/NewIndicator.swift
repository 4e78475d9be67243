import Foundation
import PackagePlugin

/// `swift package new-indicator "TITLE" OPTIONS`: writes the folder of a new indicator module.
@main
struct NewIndicator: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "indicator-scaffold").url
        process.arguments = [context.package.directoryURL.path(percentEncoded: false)] + arguments
        try process.run()
        process.waitUntilExit()
        exit(process.terminationReason == .exit ? process.terminationStatus : 70)
    }
}
