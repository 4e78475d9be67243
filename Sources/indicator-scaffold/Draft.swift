import FrameworkModel

/// A module that can be written: every name is free, every measure known.
struct Draft {
    let request: Request
    let names: Names
    /// What is counted or stated.
    let above: DraftMeasure
    /// What stands below the line, nil where nothing does.
    let below: DraftMeasure?

    /// Unit of the value.
    var unit: Unit {
        switch request.value {
        case .count: above.unit
        case .proportion, .stated: .percent
        case .rate: Request.units[request.multiplier] ?? .multiple
        }
    }

    var decimals: Int { request.value == .count ? 0 : 1 }

    /// What the quotient is multiplied by.
    var multiplier: Double { request.value == .rate ? Double(request.multiplier) : 100 }

    var measures: [DraftMeasure] { [above] + [below].compactMap(\.self) }
}

/// A measure as the new module declares it, or takes it from the vocabulary.
struct DraftMeasure {
    let key: String
    /// Name of the constant in the module.
    let constant: String
    let unit: Unit
    /// What one unit is, nil when the author must say.
    let basis: String?
    let stage: SourceStage
    let isStock: Bool
    /// The measure of the vocabulary, nil when the module declares it.
    let shared: SharedMeasure?

    /// How the module names it.
    var expression: String { shared.map { ".\($0.constant)" } ?? constant }

    init(_ shared: SharedMeasure) {
        key = shared.key
        constant = shared.constant
        unit = shared.unit
        basis = shared.basis
        stage = shared.isStock ? .population : .police
        isStock = shared.isStock
        self.shared = shared
    }

    private init(
        _ key: String, _ constant: String, unit: Unit = .count, basis: String?,
        stage: SourceStage = .police, isStock: Bool = false
    ) {
        self.key = key
        self.constant = constant
        self.unit = unit
        self.basis = basis
        self.stage = stage
        self.isStock = isStock
        shared = nil
    }

    /// What stands above the line; part and whole of a proportion are counted in the same.
    static func above(_ request: Request, below: DraftMeasure?) -> DraftMeasure {
        switch request.value {
        case .count: DraftMeasure(request.numerator, "counted", basis: nil)
        case .stated: DraftMeasure(request.numerator, "published", unit: .percent, basis: nil)
        case .proportion: DraftMeasure(request.numerator, "numerator", basis: below?.basis)
        case .rate: DraftMeasure(request.numerator, "numerator", basis: nil)
        }
    }

    /// What stands below the line: people for a rate of so many people, otherwise a count.
    static func below(_ key: String, _ request: Request) -> DraftMeasure {
        let isOfPeople = request.value == .rate && Request.units[request.multiplier] != .per100
        return isOfPeople
            ? DraftMeasure(
                key, "denominator", unit: .people, basis: "people", stage: .population, isStock: true)
            : DraftMeasure(key, "denominator", basis: nil)
    }
}
