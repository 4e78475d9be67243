import Testing

@Suite struct NameTests {
    @Test(arguments: [
        ("FGM and forced marriage", "FGMAndForcedMarriage", "fgm-and-forced-marriage"),
        ("Stalking & harassment", "StalkingAndHarassment", "stalking-and-harassment"),
        ("Domestic abuse", "DomesticAbuse", "domestic-abuse"),
        ("  Court   waits ", "CourtWaits", "court-waits"),
        ("Abus à Orléans", "AbusAOrleans", "abus-a-orleans"),
        ("So-called ‘honour’ abuse, 16-17", "SoCalledHonourAbuse1617", "so-called-honour-abuse-16-17"),
        ("Victims' voices", "VictimsVoices", "victims-voices"),
    ])
    func namesAreMadeFromTheTitle(title: String, target: String, module: String) throws {
        let package = try PackageCopy()
        let written = try Program.scaffold(package, [title] + Wanted.proportion)
        let indicator = module.replacing("-", with: "_")
        for (name, value) in [
            ("folder", "Indicators/\(target)"), ("target", target), ("type", "\(target)Module"),
            ("module", module), ("indicator", indicator),
        ] {
            let line = name + String(repeating: " ", count: 11 - name.count) + value + "\n"
            #expect(written.output.contains(line))
        }
        #expect(
            written.output.contains(
                "measures   victims_in_court (new), da_recorded_victims (shared, .recordedVictims)\n"))
        let source = try package.read("Indicators/\(target)/Sources/\(target)Module.swift")
        let plain = title.split(separator: " ").joined(separator: " ")
        #expect(source.contains("enum \(target)Module: IndicatorModule {"))
        #expect(source.contains("id: \"\(module)\",\n        title: \"\(plain)\","))
        #expect(source.contains("Indicator(\n        \"\(indicator)\","))
    }

    @Test func theIndicatorMayBeNamed() throws {
        let package = try PackageCopy()
        _ = try Program.scaffold(package, [Wanted.title, "--indicator", "court_share"] + Wanted.proportion)
        let table = try package.read("\(Wanted.folder)/Examples/ordinary/expected.csv")
        #expect(table.contains("\ncourt_share,"))
    }

    /// What the vocabulary declares is used under its own name, never declared again.
    @Test(arguments: [
        ("da_crimes", ".domesticAbuseCrimes"), ("da_incidents", ".domesticAbuseIncidents"),
        ("da_crimes_and_incidents", ".domesticAbuseCrimesAndIncidents"),
        ("da_recorded_victims", ".recordedVictims"), ("population", ".population"),
    ])
    func sharedMeasuresAreUsed(key: String, constant: String) throws {
        let package = try PackageCopy()
        let words = ["--kind", "output", "--value", "rate", "--multiplier", "100", "--numerator", "hearings"]
        let written = try Program.scaffold(package, [Wanted.title] + words + ["--denominator", key])
        #expect(written.output.contains("hearings (new), \(key) (shared, \(constant))"))
        let source = try package.read("\(Wanted.folder)/Sources/VictimsInCourtModule.swift")
        #expect(source.contains("measures: [Measure] = [numerator, \(constant)]"))
        #expect(source.matches(of: /static let \w+ = Measure\(/).count == 1)
    }
}
