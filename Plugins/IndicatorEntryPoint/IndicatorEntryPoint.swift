import PackagePlugin

/// Generates the C entry point of a module from the name of its target.
@main
struct IndicatorEntryPoint: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "EntryPoint+Generated.swift")
        return [
            .buildCommand(
                displayName: "Entry point of \(target.name)",
                executable: try context.tool(named: "indicator-entry-point").url,
                arguments: [target.name, output.path(percentEncoded: false)],
                outputFiles: [output])
        ]
    }
}
