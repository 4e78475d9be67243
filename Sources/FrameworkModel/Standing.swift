/// What the arithmetic checks of published figures say about one figure.
public struct Standing: Hashable, Codable, Sendable {
    /// How much weight the figure may bear.
    public enum Grade: String, Codable, Sendable, Comparable {
        /// No check speaks against it.
        case sound
        /// It was put right by the user, with a reason.
        case corrected
        /// It is one of several figures that could be wrong, or stands beside a disputed one.
        case questioned
        /// Changing it alone would repair every check it takes part in.
        case disputed

        /// Less weight is greater.
        public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .sound: 0
            case .corrected: 1
            case .questioned: 2
            case .disputed: 3
            }
        }
    }

    /// How much weight the figure may bear.
    public let grade: Grade
    /// Identifiers of the checks concerned.
    public let checks: [String]
    /// The reason in one sentence, empty when sound.
    public let reason: String

    /// A figure no check speaks against.
    public static let sound = Standing(grade: .sound, checks: [], reason: "")

    /// Makes a standing of its parts.
    public init(grade: Grade, checks: [String], reason: String) {
        self.grade = grade
        self.checks = checks
        self.reason = reason
    }
}
