/// What a module author writes: one type that says who the module is, what it reads and what it computes.
///
/// Name it after the target with `Module` behind it: target `Name`, type
/// `NameModule`. The build generates the C entry point from that name.
///
/// Most indicators need no code: their `Calculation` is a declaration that the kit evaluates. For an indicator
/// declared as `.custom`, implement `estimates(for:from:)`.
public protocol IndicatorModule {
    /// Who the module is.
    static var manifest: Manifest { get }
    /// Measures the module reads.
    static var measures: [Measure] { get }
    /// Indicators the module computes.
    static var indicators: [Indicator] { get }
    /// Fields of record-level extracts that its measures use beyond `RecordField.standard`.
    static var fields: [RecordField] { get }
    /// Estimates of an indicator declared as `.custom`.
    ///
    /// Called once for each such indicator. The result must depend on the arguments alone. What is missing is
    /// an estimate with `withheld` set, never zero.
    static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate]
}

extension IndicatorModule {
    /// A module that needs no fields of its own.
    public static var fields: [RecordField] { [] }

    /// A module without `.custom` indicators computes nothing of its own.
    public static func estimates(for indicator: Indicator, from inputs: Inputs) throws -> [Estimate] { [] }

    /// Everything the module declares.
    public static var description: ModuleDescription {
        ModuleDescription(
            manifest: manifest, measures: measures, indicators: indicators,
            fields: fields.isEmpty ? nil : fields)
    }

    /// Answers a request: every indicator for every area asked for, in a fixed order.
    public static func compute(_ request: ComputeRequest) throws -> ComputeReply {
        let inputs = Inputs(request, measures: measures)
        var estimates: [Estimate] = []
        for indicator in indicators {
            if case .custom = indicator.calculation {
                estimates += try Self.estimates(for: indicator, from: inputs)
            } else {
                estimates += Evaluation(indicator, inputs).estimates()
            }
        }
        return ComputeReply(module: manifest.id, estimates: estimates)
    }
}
