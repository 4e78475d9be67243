import Extracts
import Foundation
import FrameworkModel

/// Times one extract with ever more measures: `MeasureGrowth EXTRACT.csv AREAS.csv`.
///
/// The measures are counts of crimes under filters of one to three tests, no two alike; people and medians are
/// in each plan, so that what grows is the number of filters alone.
@main
enum MeasureGrowth {
    static func main() throws {
        guard CommandLine.arguments.count == 3 else {
            print("usage: MeasureGrowth EXTRACT.csv AREAS.csv")
            exit(64)
        }
        let areas = try AreaHierarchy.read(file: CommandLine.arguments[2])
        let mapping = try Mapping.bundled("standard", fields: RecordField.standard)
        print("| measures | seconds (median of 5) | against 15 |\n|---|---|---|")
        var first = 0.0
        for count in [15, 30, 60] {
            let extraction = Extraction(
                measures: measures(count), fields: RecordField.standard, mapping: mapping, areas: areas)
            var times: [Double] = []
            for _ in 0..<5 {
                let start = ContinuousClock.now
                _ = try extraction.scan([.file(CommandLine.arguments[1])])
                times.append((ContinuousClock.now - start) / .seconds(1))
            }
            let median = times.sorted()[2]
            if first == 0 { first = median }
            print("| \(count) | \(rounded(median)) | \(rounded(median / first)) |")
        }
    }

    private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

    private static func measures(_ count: Int) -> [Measure] {
        let offences = ["8N", "105A", "8F", "8H", "8L", "8Q", "8U", "58A", "19C", "54", "83", "49"]
        let people: [RecordCount] = [
            RecordCount(.subjects(.victim), where: .crime),
            RecordCount(.subjects(.victim, withAtLeast: 2), where: .crime),
            RecordCount(.medianDays(from: .recordedDate, to: .outcomeDate), where: .crime),
        ]
        let counts = (0..<count - people.count).map { number -> RecordCount in
            var filter = RecordFilter.crime && .equals(.offenceCode, offences[number % offences.count])
            if number / offences.count % 2 == 1 { filter = filter && .yes(.arrested) }
            if number / offences.count >= 2 { filter = filter && !.equals(.riskLevel, "high") }
            return RecordCount(.records, where: filter)
        }
        return (people + counts).enumerated().map { number, counted in
            Measure(
                "m\(number)", title: "m\(number)", basis: "crimes", stage: .police,
                addsOverAreas: counted.aggregate.addsOverAreas, heldBy: "nobody", counted: counted)
        }
    }
}
