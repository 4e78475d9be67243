import FrameworkModel

@testable import Extracts

/// Headers and invented rows of several layouts.
enum MappingSamples {
    static let chicagoHeader = [
        "ID", "Case Number", "Date", "Block", "IUCR", "Primary Type", "Description", "Location Description",
        "Arrest", "Domestic", "Beat", "District", "Ward", "Community Area", "FBI Code", "X Coordinate",
        "Y Coordinate", "Year", "Updated On", "Latitude", "Longitude", "Location",
    ]

    static let chicagoRows: [[String]] = (0..<200).map { row in
        let day = row % 28 + 1
        let date =
            "\(two(row % 12 + 1))/\(two(day))/2023 \(two(row % 12 + 1)):30:00 \(row % 2 == 0 ? "PM" : "AM")"
        return [
            "\(13_000_000 + row)", "JG\(200_000 + row)", date, "0\(row)XX W MADISON ST", "0486", "BATTERY",
            "DOMESTIC BATTERY SIMPLE", "APARTMENT", row % 3 == 0 ? "true" : "false",
            row % 5 == 0 ? "false" : "true", "\(1_000 + row % 40)", "0\(10 + row % 12)", "\(row % 50)",
            "\(row % 77)", "08B", "\(1_160_000 + row)", "\(1_890_000 + row)", "2023", date,
            "41.8\(row)", "-87.6\(row)", "(41.8\(row), -87.6\(row))",
        ]
    }

    static let standardRows: [[String]] = (0..<100).map { row in
        [
            "C\(100_000 + row)", "\(hex(row))", "\(hex(row + 500))", "E07000197", "2024-0\(row % 9 + 1)-15",
            row % 2 == 0 ? "crime" : "incident", "8N", "Violence without injury", ["F", "M", "U"][row % 3],
            "\(18 + row % 60)", "Y", ["Standard", "Medium", "High"][row % 3], row % 4 == 0 ? "Y" : "N", "16",
            "2024-10-0\(row % 9 + 1)", row % 2 == 0 ? "Y" : "N", "N", "N", row % 3 == 0 ? "Y" : "N",
        ]
    }

    static let forceHeader = [
        "Occurrence No.", "VictimRef", "Aggrieved Surname", "Offender URN", "District", "Date Reported",
        "Date Created", "Crime/Non-Crime", "HO Code", "Gender", "Age", "DA Marker", "DASH Risk Grading",
        "Arrest Made (Y/N)", "Outcome Type", "Outcome Date", "Children at Scene", "MO Summary", "Postcode",
    ]

    static let surnames = ["Abernathy", "Blenkinsop", "Featherstonehaugh", "Quillfeather"]
    static let postcode = "ST16 9QQ"

    static let forceRows: [[String]] = (0..<300).map { row in
        [
            "OCC/2024/\(70_000 + row)", row % 7 == 0 ? "UNKNOWN" : "VIC-\(hex(row / 3))",
            surnames[row % surnames.count], "S\(hex(row))",
            ["Stafford", "Tamworth", "Cannock Chase"][row % 3],
            "\(two(row % 28 + 1))/\(two(row % 12 + 1))/2024",
            row % 100 == 99
                ? "unclear" : "\(two(row % 28 + 1))/\(two(row % 12 + 1))/2024 \(two(row % 24)):15",
            row % 4 == 0 ? "Non-Crime" : "CRIME", "8N", ["Female", "MALE", "Not Known", "Robot"][row % 4],
            row % 50 == 0 ? "N/A" : "\(18 + row % 60)", row % 2 == 0 ? "Yes" : "yes ",
            ["STANDARD", "Medium", "high", "Severe"][row % 4], row % 3 == 0 ? "1" : "0",
            ["16", "14", "None", "1A"][row % 4], "\(row % 12 + 1)/\(row % 12 + 1)/2024",
            row % 2 == 0 ? "TRUE" : "FALSE",
            "Suspect shouted at \(surnames[row % surnames.count])", postcode,
        ]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func hex(_ number: Int) -> String {
        let digits = String(UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
