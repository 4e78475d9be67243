import Foundation
import Testing

@testable import Publication

/// Colours of the style sheet, by the contrast of WCAG 2.2.
@Suite struct ChartPaletteTests {
    private static let style = String(decoding: PackageResources.charts_css, as: UTF8.self)
    private static let white = "#fff"

    /// The government analysis palette, tints of its dark blue, and the inks of text and of lines that carry
    /// nothing.
    private static let allowed: Set<String> = [
        "#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1", "#1c1c1c", "#505050", "#c8cacc",
        "#e3e8ed", "#acbdcc", "#7894ac", "#7692aa", "#446a8c", white,
    ]

    @Test func onlyColoursOfThePaletteOccur() {
        let used = Set(Self.style.matches(of: /#[0-9A-Fa-f]{3,6}/).map { String($0.output).lowercased() })
        #expect(used.isSubset(of: Self.allowed), "\(used.subtracting(Self.allowed))")
        #expect(!Self.style.contains("rgb") && !Self.style.contains("hsl"))
    }

    /// Style and property whose colour stands beside that of another, and the least contrast.
    @Test(
        arguments: [
            ("svg text", "fill", nil, nil, 4.5), ("svg .ax-t", "fill", nil, nil, 4.5),
            ("svg .s0", "fill", "svg .s1", "fill", 3), ("svg .s1", "fill", "svg .s2", "fill", 3),
            ("svg .s2", "fill", "svg .s3", "fill", 3), ("svg .s0", "fill", nil, nil, 3),
            ("svg .s1", "fill", nil, nil, 3), ("svg .s2", "fill", nil, nil, 3),
            ("svg .s3", "fill", nil, nil, 3),
            ("svg .ax-k", "stroke", nil, nil, 3), ("svg .pc-t", "stroke", nil, nil, 3),
            ("svg .pc-i", "fill", "svg .pc-i", "stroke", 3), ("svg .pc-c", "fill", "svg .pc-c", "stroke", 3),
            ("svg .pc-c", "fill", "svg .pc-i", "fill", 3), ("svg .pc-s", "fill", nil, nil, 3),
            ("svg .sl-c", "stroke", nil, nil, 3), ("svg .sl-u", "stroke", nil, nil, 3),
            ("svg .sm-l", "stroke", nil, nil, 3), ("svg .sm-c", "stroke", nil, nil, 3),
            ("svg .ln-j", "stroke", nil, nil, 3),
        ] as [(String, String, String?, String?, Double)])
    func neighboursCanBeToldApart(
        style: String, property: String, other: String?, beside: String?, least: Double
    ) throws {
        let one = try #require(Self.colour(style, property), "\(style) has no \(property)")
        let two =
            if let other, let beside { try #require(Self.colour(other, beside)) } else { Self.white }
        let contrast = Self.contrast(one, two)
        #expect(contrast >= least, "\(style) and \(other ?? "the ground"): \(contrast)")
    }

    @Test func greyDotsCanBeSeenOnTheGround() throws {
        let opacity = try #require(Self.value("svg .fu-o", "fill-opacity").flatMap(Double.init))
        let ink = try #require(Self.colour("svg .fu-o", "fill"))
        let mixed = Self.channels(ink).map { opacity * $0 + (1 - opacity) * 255 }
        #expect((1.05) / (Self.luminance(mixed) + 0.05) >= 3)
    }

    private static func colour(_ selector: String, _ property: String) -> String? {
        value(selector, property)
    }

    /// The last value that a rule for this selector gives to a property.
    private static func value(_ selector: String, _ property: String) -> String? {
        style.split(separator: "\n").compactMap { rule -> String? in
            let parts = rule.split(separator: "{")
            guard parts.count == 2 else { return nil }
            let selectors = parts[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            guard selectors.contains(selector) else { return nil }
            let pairs = parts[1].split(separator: "}")[0].split(separator: ";").map {
                $0.split(separator: ":")
            }
            return pairs.first { $0[0].trimmingCharacters(in: .whitespaces) == property }.flatMap {
                $0.last?.trimmingCharacters(in: .whitespaces)
            }
        }.last
    }

    private static func channels(_ colour: String) -> [Double] {
        let digits = colour.dropFirst()
        let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
        return stride(from: 0, to: 6, by: 2).map { place in
            let start = full.index(full.startIndex, offsetBy: place)
            return Double(Int(full[start...].prefix(2), radix: 16) ?? 0)
        }
    }

    private static func luminance(_ channels: [Double]) -> Double {
        let linear = channels.map { channel in
            let share = channel / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func contrast(_ one: String, _ other: String) -> Double {
        let both = [one, other].map { luminance(channels($0)) }
        return ((both.max() ?? 0) + 0.05) / ((both.min() ?? 0) + 0.05)
    }
}
