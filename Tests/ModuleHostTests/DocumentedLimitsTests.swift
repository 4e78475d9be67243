import Foundation
import ModuleHost
import Testing

@Suite("The limits of a module")
struct DocumentedLimitsTests {
    @Test("are those that module authors are told")
    func limits() throws {
        let page = ContractLayout.header.deletingLastPathComponent()
            .appending(path: "../../IndicatorKit/IndicatorKit.docc/WhatAModuleMayRelyOn.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let limits = ModuleLimits.standard
        for row in [
            "| Opening and `describe` together | \(limits.time.components.seconds) s |",
            "| Each `compute` | \(limits.time.components.seconds) s |",
            "| Address space of the worker | \(limits.memory >> 30) GiB |",
            "| One answer | \(limits.replyBytes >> 20) MiB |",
            "| Estimates in one answer | \(limits.estimates.formatted(.number.locale(Locale(identifier: "en_GB")))) |",
        ] {
            #expect(text.contains(row))
        }
        let kinds = text.matches(of: /\| `([a-z_]+)` \|/)
        #expect(kinds.count >= 5)
        for kind in kinds {
            #expect(ModuleFailure.Kind(rawValue: String(kind.output.1)) != nil)
        }
    }
}
