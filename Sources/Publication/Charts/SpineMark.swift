import Assessment

/// What stands for an area in a spine chart: its shape alone says the verdict.
enum SpineMark: String, CaseIterable {
    case better
    case worse
    case higher
    case lower
    case noDifference
    case unknown

    init(_ verdict: Verdict) {
        self =
            switch verdict {
            case .better: .better
            case .worse: .worse
            case .higher: .higher
            case .lower: .lower
            case .noDifferenceShown: .noDifference
            case .cannotSay, .notCompared: .unknown
            }
    }

    /// The name of the shape.
    var shape: String {
        switch self {
        case .better: "circle"
        case .worse: "diamond"
        case .higher: "triangle pointing up"
        case .lower: "triangle pointing down"
        case .noDifference: "white square"
        case .unknown: "cross"
        }
    }

    /// What it says.
    var words: String {
        switch self {
        case .better: "better"
        case .worse: "worse"
        case .higher: "higher, without judgement"
        case .lower: "lower, without judgement"
        case .noDifference: "no difference shown"
        case .unknown: "cannot say or not compared"
        }
    }

    /// The shape with a white edge around it, so that it stands out from any part of the bar.
    func drawing(x: Double, y: Double) -> String {
        let path = "\(ChartText.number(x)) \(ChartText.number(y))\(outline)"
        return "<path class=\"sp-halo\" d=\"M\(path)\"/><path class=\"sp-\(style)\" d=\"M\(path)\"/>\n"
    }

    /// From the middle of the shape on.
    private var outline: String {
        switch self {
        case .better: "m-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0z"
        case .worse: "m0 -8l8 8l-8 8l-8 -8z"
        case .higher: "m0 -8l7.5 13h-15z"
        case .lower: "m0 8l7.5 -13h-15z"
        case .noDifference: "m-5.5 -5.5h11v11h-11z"
        case .unknown: "m-5.5 -5.5l11 11m0 -11l-11 11"
        }
    }

    private var style: String {
        switch self {
        case .better: "good"
        case .worse: "bad"
        case .higher, .lower: "side"
        case .noDifference: "same"
        case .unknown: "none"
        }
    }
}
