import IndicatorKit

@testable import IndicatorTesting

extension Fault {
    /// Faults in what a module declares.
    static let inDeclarations: [Fault] = [
        Fault("IC01", "indicator charge_share: definition still holds \"REPLACE: what one charge is\"") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("indicators", 1, "definition", "Crimes. REPLACE: what one charge is")
        },
        Fault("IC01", "measure crimes: heldBy is empty") { (declarations: inout Rehearsal.Declarations) in
            declarations.set("measures", 0, "heldBy", " ")
        },
        Fault("IC01", "indicator charge_share: rationale has 10 characters") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("indicators", 1, "rationale", "It matters")
        },
        Fault("IC01", "indicator charge_share: rationale repeats definition") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("indicators", 1, "rationale", FaithfulModule.indicators[1].definition)
        },
        Fault("IC01", "indicator charge_share: limits is empty") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("indicators", 1, "limits", [String]())
        },
        Fault("IC01", "manifest: version '1.0' is not three numbers") {
            (declarations: inout Rehearsal.Declarations) in declarations.setManifest("version", "1.0")
        },
        Fault("IC01", "a bypass names 'IC99', which is no check") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.setManifest("bypasses", [bypass(of: "IC99")])
        },
        Fault("IC02", "the id must be 'faithful'") { (declarations: inout Rehearsal.Declarations) in
            declarations.setManifest("id", "faithful-module")
        },
        Fault("IC02", "field 'Bail Type' is not lower snake case") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("fields", [["id": "Bail Type", "title": "Bail", "kind": "flag", "words": []]])
        },
        Fault("IC02", "measure 'crimes' is declared twice") { (declarations: inout Rehearsal.Declarations) in
            declarations.add("measures", like: 0)
        },
        Fault("IC02", "its calculation reads 'arrests', which the module does not declare") {
            (declarations: inout Rehearsal.Declarations) in
            let custom: [String: Any] = [
                "custom": ["measures": ["crimes", "arrests"], "by": ["whole": [String: String]()]]
            ]
            declarations.set("indicators", 0, "calculation", custom)
        },
        Fault("IC07", "measure charge_share_printed: % of areas do not add up") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("measures", 2, "addsOverAreas", true)
        },
        Fault("IC13", "indicator charge_share: its breaks are not in order of date") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set(
                "indicators", 1, "breaks",
                [["from": "2021-04-01", "reason": "new"], ["from": "2019-04-01", "reason": "newer"]])
        },
        Fault("IC14", "indicator crimes_recorded: title says \"improving\"") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.set("indicators", 0, "title", "Improving crimes")
        },
        Fault("IC15", "measure arrests stands in no input.csv") {
            (declarations: inout Rehearsal.Declarations) in
            declarations.add("measures", like: 0, ["id": "arrests"])
        },
        leaving("2025-01-01", "2026-03-31", "less than 15 months"),
        leaving("2024-01-01", "2025-12-01", "names 2025-12-01 as the day it goes"),
        leaving("2025-01-01", "2026-04-01", replacement: "charge_share", "which is to go itself"),
    ]

    static func bypass(
        of check: String, owner: String = "A. Person", expires: String = "2026-01-15"
    ) -> [String: Any] {
        ["check": check, "reason": "Waits for new data.", "owner": owner, "expires": expires]
    }

    private static func leaving(
        _ since: String, _ removal: String, replacement: String? = nil, _ finding: String
    ) -> Fault {
        Fault("IC19", finding) { (declarations: inout Rehearsal.Declarations) in
            var deprecation = ["since": since, "removal": removal, "reason": "Another one says more."]
            deprecation["replacement"] = replacement
            declarations.set("indicators", 1, "deprecation", deprecation)
        }
    }
}
