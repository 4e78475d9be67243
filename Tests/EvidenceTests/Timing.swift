import Foundation
import Glibc
import FrameworkModel
import Testing

@testable import Evidence

@Suite struct Timing {
    @Test func time() throws {
        let clock = ContinuousClock()
        let folder = NSTemporaryDirectory() + "ev-\(UUID().uuidString)"
        let packs = try PackFolder.locate()
        func measure<T>(_ name: String, _ body: () throws -> T) rethrows -> T {
            let start = clock.now; let cpu0 = Glibc.clock()
            let r = try body()
            print("TIME", name, clock.now - start)
            print("   CPU", Double(Glibc.clock() - cpu0) / 1e6)
            return r
        }
        let bytes = try PackFolder.bytes(of: "population.csv", in: packs)
        try measure("csv") {
            var r = try CSVReader(bytes); var n = 0; while let x = try r.next() { n += x.count }; print(n)
        }
        _ = try measure("memory") { try EvidenceStore.bundled(packs: packs, cacheFolder: nil) }
        _ = try measure("first cache") { try EvidenceStore.bundled(packs: packs, cacheFolder: folder) }
        let population = Measure(
            "population", title: "", unit: .people, basis: "people", stage: .population, timing: .stock,
            addsOverAreas: true, heldBy: "")
        let all = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
        let names = try all.allFigures().values.map(\.measure)
        let measures =
            [population]
            + Set(names).sorted().filter { $0 != "population" }.prefix(59).map {
                Measure($0, title: "", basis: "x", stage: .police, addsOverAreas: true, heldBy: "")
            }
        if ProcessInfo.processInfo.environment["LOOP"] != nil {
            let s = try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
            for _ in 0..<200 {
                _ = try s.observations(of: measures, in: ["E23000016", "E23000015", "K04000001"])
            }
            return
        }
        for _ in 0..<3 {
            let s = try measure("open cached") {
                try EvidenceStore.bundled(packs: packs, cacheFolder: folder)
            }
            let o = try measure("3 areas") {
                try s.observations(of: measures, in: ["E23000016", "E23000015", "K04000001"])
            }
            let o4 = try measure("3 areas without EW") {
                try s.observations(of: measures, in: ["E23000016", "E23000015", "E23000014"])
            }
            let o2 = try measure("all areas") { try s.observations(of: measures, in: nil) }
            try measure("check") { _ = try s.check() }
            try measure("figure") { _ = try s.figure("wm-strategy-0001") }
            try measure("documents") { _ = try s.documents() }
            print(o.count, o2.count, o4.count)
        }
    }
}
