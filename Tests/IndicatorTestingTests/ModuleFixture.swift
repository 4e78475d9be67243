import Foundation
import IndicatorKit

@testable import IndicatorTesting

/// The folder of `FaithfulModule` in a temporary place, with examples worked out by the module itself.
struct ModuleFixture {
    private let root: URL
    let folder: URL

    static let inputs: [(name: String, rows: [String])] = [
        (
            "ordinary",
            [
                "A,2017-04-01,2018-03-31,crimes,200,count", "A,2017-04-01,2018-03-31,charges,40,count",
                "A,2017-06-30,2017-06-30,population,10000,people",
                "B,2017-04-01,2018-03-31,crimes,300,count", "B,2017-04-01,2018-03-31,charges,30,count",
                "B,2017-06-30,2017-06-30,population,20000,people",
                "B,2018-04-01,2019-03-31,charge_share_printed,12,percent",
            ]
        ),
        (
            "zero-denominator",
            ["A,2017-04-01,2018-03-31,crimes,0,count", "A,2017-04-01,2018-03-31,charges,0,count"]
        ),
        (
            "zero-numerator",
            ["A,2017-04-01,2018-03-31,crimes,50,count", "A,2017-04-01,2018-03-31,charges,0,count"]
        ),
        ("missing-input", ["A,2017-04-01,2018-03-31,charges,20,count"]),
        (
            "small-count",
            ["A,2017-04-01,2018-03-31,crimes,60,count", "A,2017-04-01,2018-03-31,charges,3,count"]
        ),
        (
            "partial-period",
            ["A,2017-04-01,2017-12-10,crimes,70,count", "A,2017-04-01,2017-12-10,charges,20,count"]
        ),
        (
            "series-break",
            ["A,2018-04-01,2019-03-31,crimes,80,count", "A,2019-04-01,2020-03-31,crimes,90,count"]
        ),
    ]

    init(_ module: any IndicatorModule.Type = FaithfulModule.self, named name: String = "Faithful") throws {
        root = FileManager.default.temporaryDirectory.appending(path: "conformance-\(UUID().uuidString)")
        folder = root.appending(path: name)
        for (example, rows) in Self.inputs {
            try write(
                "area,period_start,period_end,measure,value,unit", rows, "Examples/\(example)/input.csv")
            try write("# By hand", ["The sum on paper."], "Examples/\(example)/worked.md")
            let request = try WorkedExample(folder: folder.appending(path: "Examples/\(example)"))
                .request(measures: module.measures)
            try write(
                "indicator,area,period,breakdown,value,lower,upper,withheld",
                try module.compute(request).estimates.map(Self.row), "Examples/\(example)/expected.csv")
        }
        try write("# \(name)", Self.readme, "README.md")
        try generate(name, module.description)
    }

    func remove() { try? FileManager.default.removeItem(at: root) }

    /// Writes the generated parts of the README for these declarations.
    func generate(_ name: String, _ description: ModuleDescription) throws {
        let file = folder.appending(path: "README.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let document = try ModuleDocument(name: name, description: description, folder: folder)
        try document.updated(readme: text).write(to: file, atomically: true, encoding: .utf8)
    }

    /// Replaces a text in a file.
    func change(_ path: String, _ old: String, _ new: String) throws {
        let file = folder.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
    }

    func delete(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    func write(_ first: String, _ rest: [String], _ path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try ([first] + rest).map { "\($0)\n" }.joined().write(to: file, atomically: true, encoding: .utf8)
    }

    private static func row(_ estimate: Estimate) -> String {
        func number(_ value: Double?) -> String { value.map { String(format: "%.4f", $0) } ?? "" }
        let period = estimate.period.map { "\($0.start)..\($0.end)" } ?? ""
        return [
            estimate.indicator, estimate.area.rawValue, period, estimate.breakdown.description,
            number(estimate.value), number(estimate.interval?.lower), number(estimate.interval?.upper),
            estimate.withheld?.words ?? "",
        ].joined(separator: ",")
    }

    private static var readme: [String] {
        let opening = ["", "How many crimes are recorded and how many of them are charged.", ""]
        return opening
            + Readme.titles.flatMap { title -> [String] in
                var lines = ["## \(title)", ""]
                for region in GeneratedRegion.allCases where region.section == title {
                    lines += [region.opening, GeneratedRegion.closing, ""]
                }
                if title == "Errors and fixes" {
                    lines += [
                        "| What is shown | Why | What to do |", "| --- | --- | --- |",
                        "| not supplied: `crimes`, `population` | a gap | ask the force |",
                        "| The denominator ... is not above | nobody | leave it |",
                    ]
                } else {
                    lines.append("Some words about \(title.lowercased()).")
                }
                return lines + [""]
            }
    }
}
