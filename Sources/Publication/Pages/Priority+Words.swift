import FrameworkModel

/// What the four priorities of the strategies are called, and what each is for.
extension Indicator.Priority {
    var name: String {
        switch self {
        case .prevention: "Prevention"
        case .provision: "Provision"
        case .partnership: "Partnership"
        case .pursuing: "Pursuing perpetrators"
        }
    }

    var purpose: String {
        switch self {
        case .prevention: "Abuse is found early and does not happen again."
        case .provision: "Victims and children have the services they need."
        case .partnership: "Agencies work together, with the money, training and data for it."
        case .pursuing: "Perpetrators are brought to justice and change."
        }
    }
}
