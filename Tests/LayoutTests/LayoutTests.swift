import Foundation
import Testing

@Suite struct LayoutTests {
    /// For each target of the package, what it may depend on; everything flows one way.
    static let allowed: [String: Set<String>] = [
        "IndicatorABI": [],
        "FrameworkModel": [],
        "Statistics": ["FrameworkModel"],
        "IndicatorKit": ["IndicatorABI", "FrameworkModel", "Statistics"],
        "IndicatorTesting": ["IndicatorKit"],
        "ExtractScan": [],
        "ModuleConfinement": [],
        "Deflation": [],
        "Extracts": ["FrameworkModel", "ExtractScan"],
        "Evidence": ["FrameworkModel"],
        "ModuleHost": ["FrameworkModel", "IndicatorABI", "ModuleConfinement"],
        "Assessment": ["FrameworkModel", "Statistics"],
        "Publication": ["FrameworkModel", "Statistics", "Assessment", "Deflation"],
        "Dashboard": ["FrameworkModel", "Assessment", "Publication"],
        "outcomes": [
            "FrameworkModel", "Extracts", "Evidence", "ModuleHost", "Assessment", "Publication", "Dashboard",
            "IndicatorTesting",
        ],
        "indicator-entry-point": [],
        "indicator-scaffold": ["FrameworkModel"],
    ]
    static let withoutPackages = [
        "IndicatorABI", "FrameworkModel", "Statistics", "IndicatorKit", "IndicatorTesting",
        "indicator-entry-point", "indicator-scaffold",
    ]
    static let hostFolders = [
        "Extracts", "Evidence", "ModuleHost", "Assessment", "Publication", "Dashboard", "outcomes",
    ]

    static var modules: [PackageDescription.Target] {
        get throws {
            try PackageDescription.current.get().targets.filter {
                $0.path?.hasPrefix("Indicators/") == true && $0.type == "regular"
            }
        }
    }

    @Test(arguments: allowed.keys.sorted())
    func dependenciesPointOneWay(target: String) throws {
        let described = try #require(
            try PackageDescription.current.get().targets.first { $0.name == target }, "no target \(target)")
        let targets = Set(described.dependencies.compactMap(\.target))
        #expect(targets.isSubset(of: Self.allowed[target] ?? []))
        if Self.withoutPackages.contains(target) {
            #expect(described.dependencies.compactMap(\.product) == [])
        }
    }

    @Test func everySourceTargetIsListed() throws {
        let sources = try PackageDescription.current.get().targets.filter {
            ["regular", "executable"].contains($0.type) && $0.path == nil
        }
        #expect(Set(sources.map(\.name)) == Set(Self.allowed.keys))
    }

    @Test func foldersTargetsAndProductsOfModulesAgree() throws {
        let description = try PackageDescription.current.get()
        let top = PackageDescription.root.appending(path: "Indicators")
        let folders = try FileManager.default.contentsOfDirectory(
            at: top, includingPropertiesForKeys: [.isDirectoryKey]
        )
        .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
        .map(\.lastPathComponent)
        let targets = Set(try Self.modules.map(\.name))
        for folder in folders.sorted() {
            #expect(
                targets.contains(folder), "add this line to moduleNames in Package.swift:    \"\(folder)\",")
        }
        #expect(targets.subtracting(folders).isEmpty, "a module is listed in Package.swift but has no folder")
        let products = Set(description.products.map(\.name))
        #expect(targets.isSubset(of: products))
    }

    @Test func modulesDependOnTheKitAlone() throws {
        for module in try Self.modules {
            #expect(module.dependencies.compactMap(\.target) == ["IndicatorKit"], "\(module.name)")
            #expect(module.dependencies.compactMap(\.product) == [], "\(module.name)")
            for file in swiftFiles(below: "Indicators/\(module.name)/Sources") {
                let imports = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                    .filter { $0.hasPrefix("import ") || $0.hasPrefix("public import ") }
                    .compactMap { $0.split(separator: " ").last }
                #expect(
                    imports.allSatisfy { $0 == "IndicatorKit" },
                    "\(file.lastPathComponent) imports \(imports)")
            }
        }
    }

    @Test func theHostKnowsNoModuleAndNoIndicatorByName() throws {
        var names = try Self.modules.map(\.name)
        for file in swiftFiles(below: "Indicators") where file.path().contains("/Sources/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            names += text.matches(of: /Indicator\(\s*"([a-z0-9_]+)"/).map { String($0.output.1) }
            names += text.matches(of: /Manifest\(\s*id:\s*"([a-z0-9-]+)"/).map { String($0.output.1) }
        }
        try #require(names.count > 20)
        for folder in Self.hostFolders {
            for file in swiftFiles(below: "Sources/\(folder)") {
                let text = try String(contentsOf: file, encoding: .utf8)
                for name in names {
                    #expect(!text.contains("\"\(name)\""), "\(file.lastPathComponent) names \(name)")
                }
            }
        }
    }

    /// Not even as an example in a comment: what one module is called is nobody else's business.
    @Test func noSourceNamesAModuleOfThePackage() throws {
        let names = Set(try Self.modules.map(\.name))
        let slugs = names.map { name in
            name.reduce("") { $0 + ($1.isUppercase && !$0.isEmpty ? "-" : "") + $1.lowercased() }
        }
        let files = swiftFiles(below: "Sources") + swiftFiles(below: "Plugins")
        try #require(files.count > 100 && names.count > 5)
        for file in files {
            let words = Set(
                try String(contentsOf: file, encoding: .utf8).split { !$0.isLetter && $0 != "-" }.map(
                    String.init))
            let named = words.intersection(names.union(slugs))
            #expect(named == [], "\(file.lastPathComponent) names \(named.sorted())")
        }
    }
}
