// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// The indicator modules: each is a folder `Indicators/<Name>` with `Sources/` and `Tests/`.
let moduleNames = [
    "RecordedAbuse",
    "RepeatVictimisation",
    "ArrestsAndConvictions",
    "DisclosureAndProtection",
    "CoerciveControl",
    "HiddenAbuse",
    "FundingAndTraining",
    "SafeAccommodation",
    "StalkingAndHarassment",
    "HonourBasedAbuse",
    "PerpetratorProgrammes",
]

let package = Package(
    name: "performance-outcomes",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "outcomes", targets: ["outcomes"]),
        .library(name: "IndicatorKit", targets: ["IndicatorKit"]),
        .library(name: "IndicatorTesting", targets: ["IndicatorTesting"]),
        .plugin(name: "IndicatorEntryPoint", targets: ["IndicatorEntryPoint"]),
        .plugin(name: "Outcomes", targets: ["Outcomes"]),
    ],
    dependencies: [
        // The command line: subcommands, help, wrong usage.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The evidence store: SQLite with migrations and transactions.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // One worker process per module.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        // The file path type in which swift-subprocess takes a program.
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        // SHA-256 of imported files and of the bundled evidence.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Mapping files, which analysts write by hand: YAML.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // The server behind `outcomes serve`.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // The parts of that server which are named here: when to close, when to stop, what not to log.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "IndicatorABI"),
        .target(name: "FrameworkModel"),
        .target(name: "Statistics", dependencies: ["FrameworkModel"]),
        .target(name: "IndicatorKit", dependencies: ["IndicatorABI", "FrameworkModel", "Statistics"]),
        .target(name: "IndicatorTesting", dependencies: ["IndicatorKit"]),
        .target(
            name: "Evidence",
            dependencies: [
                "FrameworkModel",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Packs")]),
        .target(name: "ExtractScan"),
        .target(name: "ModuleConfinement"),
        .target(name: "Deflation"),
        .target(
            name: "Extracts",
            dependencies: [
                "FrameworkModel", "ExtractScan", .product(name: "Yams", package: "Yams"),
            ],
            resources: [.copy("Mappings")]),
        .target(
            name: "ModuleHost",
            dependencies: [
                "FrameworkModel", "IndicatorABI", "ModuleConfinement",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(
                    name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ]),
        .target(name: "Assessment", dependencies: ["FrameworkModel", "Statistics"]),
        .target(
            name: "Publication",
            dependencies: [
                "FrameworkModel", "Statistics", "Assessment", "Deflation",
            ],
            resources: [
                .embedInCode("Templates/site.css"), .embedInCode("Templates/charts.css"),
                .copy("Boundaries"),
            ]),
        .target(
            name: "Dashboard",
            dependencies: [
                "FrameworkModel", "Assessment", "Publication",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.embedInCode("Assets/dashboard.js")]),
        .executableTarget(
            name: "outcomes",
            dependencies: [
                "FrameworkModel", "Extracts", "Evidence", "ModuleHost", "Assessment", "Publication",
                "Dashboard", "IndicatorTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "indicator-entry-point"),
        .executableTarget(name: "indicator-scaffold", dependencies: ["FrameworkModel"]),
        .plugin(
            name: "IndicatorEntryPoint", capability: .buildTool(), dependencies: ["indicator-entry-point"]),
        .plugin(
            name: "Outcomes",
            capability: .command(
                intent: .custom(
                    verb: "outcomes",
                    description: "Builds the host and every indicator module, then runs the host."))),
        .plugin(
            name: "NewIndicator",
            capability: .command(
                intent: .custom(
                    verb: "new-indicator",
                    description: "Writes the folder of a new indicator module; --help says how."),
                permissions: [
                    .writeToPackageDirectory(
                        reason: "new-indicator makes one folder, Indicators/<Name>, and adds one line to "
                            + "Package.swift; it changes no other file. Put the flag before new-indicator: "
                            + "swift package --allow-writing-to-package-directory new-indicator --help")
                ]),
            dependencies: ["indicator-scaffold"]),
        .plugin(
            name: "UpdateIndicatorDocs",
            capability: .command(
                intent: .custom(
                    verb: "update-indicator-docs",
                    description: "Rewrites the generated parts of Indicators/; --check only compares."),
                permissions: [
                    .writeToPackageDirectory(
                        reason: "update-indicator-docs rewrites Indicators/README.md and the generated parts "
                            + "of each module's README.md; it changes no other file. Put the flag before it: "
                            + "swift package --allow-writing-to-package-directory update-indicator-docs")
                ])),
        .target(name: "TestSupport", path: "Tests/Support"),
        .testTarget(name: "FrameworkModelTests", dependencies: ["FrameworkModel", "TestSupport"]),
        .testTarget(
            name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"],
            resources: [.copy("Vectors"), .copy("World")]),
        .testTarget(name: "IndicatorTestingTests", dependencies: ["IndicatorTesting", "IndicatorKit"]),
        .testTarget(
            name: "EvidenceTests",
            dependencies: [
                "Evidence", "FrameworkModel", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.copy("Fixtures")]),
        .testTarget(name: "ExtractsTests", dependencies: ["Extracts", "FrameworkModel", "TestSupport"]),
        .testTarget(
            name: "ModuleHostTests",
            dependencies: [
                "ModuleHost", "ModuleConfinement", "FrameworkModel", "IndicatorKit", "outcomes",
                "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "AssessmentTests",
            dependencies: ["Assessment", "FrameworkModel", "Statistics", "TestSupport"]),
        .testTarget(
            name: "PublicationTests",
            dependencies: ["Publication", "Assessment", "Statistics", "FrameworkModel", "TestSupport"]),
        .testTarget(
            name: "DashboardTests",
            dependencies: [
                "Dashboard", "Publication", "Assessment", "Evidence", "FrameworkModel", "outcomes",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        .testTarget(name: "LayoutTests"),
        .testTarget(
            name: "ScaffoldTests",
            dependencies: [
                "indicator-scaffold", "indicator-entry-point", "outcomes", "ModuleHost", "FrameworkModel",
                "IndicatorKit",
            ]),
        .testTarget(
            name: "DocumentationTests",
            dependencies: ["outcomes", "Evidence", "Extracts", "FrameworkModel", "IndicatorTesting"],
            exclude: ["Preludes"]),
        .testTarget(name: "EndToEndTests", dependencies: ["ModuleConfinement", "outcomes"]),
    ]
)

for name in moduleNames {
    package.targets += [
        .target(
            name: name, dependencies: ["IndicatorKit"], path: "Indicators/\(name)/Sources",
            plugins: ["IndicatorEntryPoint"]),
        .testTarget(
            name: "\(name)Tests", dependencies: [.target(name: name), "IndicatorTesting"],
            path: "Indicators/\(name)/Tests"),
    ]
    package.products.append(.library(name: name, type: .dynamic, targets: [name]))
}

// Benchmarks are for developers: OUTCOMES_BENCHMARKS=1 swift package benchmark
if ProcessInfo.processInfo.environment["OUTCOMES_BENCHMARKS"] != nil {
    package.dependencies.append(
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []))
    package.targets += [
        .executableTarget(
            name: "AssessmentLoad", dependencies: ["Assessment", "FrameworkModel"],
            path: "Tests/Benchmarks/AssessmentLoad"),
        .executableTarget(
            name: "MeasureGrowth", dependencies: ["Extracts", "FrameworkModel"],
            path: "Tests/Benchmarks/MeasureGrowth"),
        .executableTarget(
            name: "Commands", dependencies: [.product(name: "Benchmark", package: "benchmark")],
            path: "Tests/Benchmarks/Commands",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ]
}

// Documentation is built by whoever changes it: OUTCOMES_DOCS=1 swift package generate-documentation
if ProcessInfo.processInfo.environment["OUTCOMES_DOCS"] != nil {
    package.dependencies.append(
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

// Fuzzing is for developers, on Linux with the toolchain's own libFuzzer: Tests/Fuzz/run SECONDS
let isFuzzing = ProcessInfo.processInfo.environment["OUTCOMES_FUZZ"] != nil
if isFuzzing {
    package.targets.append(
        .executableTarget(
            name: "Fuzz", dependencies: ["Extracts", "FrameworkModel"], path: "Tests/Fuzz",
            exclude: ["Corpus", "README.md", "run"],
            // The linker of the toolchain: the usual one of the system stops at libFuzzer's own `main`.
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]))
}

for target in package.targets where target.type != .plugin {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}

// Only what is under test watches its own memory and reports which of its branches were taken.
for target in package.targets where isFuzzing && ["Extracts", "FrameworkModel"].contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer,address"]))
}
for target in package.targets where isFuzzing && target.name == "ExtractScan" {
    target.cSettings = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
}
