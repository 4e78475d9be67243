import IndicatorKit

/// Figures of one measure by sex and age band, one for each.
struct BandFigures {
    /// The sexes for which the survey and the population tables give figures.
    static let sexes = ["female", "male"]

    private let bySex: [String: [AgeBand: Observation]]

    /// Takes the figures broken down by age and sex alone; of doubles the least doubtful and most firmly
    /// released stays.
    init(_ figures: [Observation]) {
        var bySex: [String: [AgeBand: Observation]] = [:]
        for figure in figures where figure.breakdown.isByAgeAndSex {
            guard let sex = figure.breakdown.parts["sex"], Self.sexes.contains(sex),
                let band = figure.breakdown.parts["age"].flatMap(AgeBand.init(text:))
            else { continue }
            if let other = bySex[sex]?[band], !Self.goesBefore(figure, other) { continue }
            bySex[sex, default: [:]][band] = figure
        }
        self.bySex = bySex
    }

    /// True when there is no figure for either sex.
    var isEmpty: Bool { bySex.isEmpty }

    /// The bands of one sex.
    func bands(_ sex: String) -> [AgeBand] { bySex[sex].map { Array($0.keys) } ?? [] }

    /// The figure of exactly this sex and band.
    func figure(_ sex: String, _ band: AgeBand) -> Observation? { bySex[sex]?[band] }

    /// Figures of one sex whose bands make up `band`, as few as possible; nil when a part is missing.
    func figures(_ sex: String, _ band: AgeBand) -> [Observation]? {
        band.tiled(by: bands(sex), narrowest: false).map { $0.compactMap { figure(sex, $0) } }
    }

    /// The widest range of ages that the bands of both sexes make up; nil when there is none.
    var widestRange: AgeBand? {
        let all = Self.sexes.flatMap(bands)
        let firsts = Set(all.map(\.first)).sorted()
        let lasts = Set(all.map(\.last)).sorted(by: >)
        let ranges = firsts.flatMap { first in lasts.compactMap { AgeBand(first, $0) } }
        return ranges.first { range in
            Self.sexes.allSatisfy { range.tiled(by: bands($0), narrowest: true) != nil }
        }
    }

    private static func goesBefore(_ left: Observation, _ right: Observation) -> Bool {
        if left.standing.grade != right.standing.grade { return left.standing.grade < right.standing.grade }
        if left.status != right.status { return left.status < right.status }
        return left.id < right.id
    }
}

extension Breakdown {
    /// True for a part of the population by age and sex, and by nothing else.
    var isByAgeAndSex: Bool { parts.count == 2 && parts["age"] != nil && parts["sex"] != nil }
}
