// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "foreign-module",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "CrimesPerVictim", type: .dynamic, targets: ["CrimesPerVictim"])
    ],
    dependencies: [
        // The name is given because the folder of a clone may be called anything.
        .package(name: "performance-outcomes", path: "../../..")
    ],
    targets: [
        .target(
            name: "CrimesPerVictim",
            dependencies: [.product(name: "IndicatorKit", package: "performance-outcomes")],
            plugins: [.plugin(name: "IndicatorEntryPoint", package: "performance-outcomes")])
    ]
)
