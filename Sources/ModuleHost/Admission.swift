import FrameworkModel

/// Lets modules in one after the other; what an earlier module holds, a later one cannot take.
struct Admission {
    private var modules: [String: ModuleLibrary] = [:]
    private var indicators: [String: ModuleLibrary] = [:]
    private var measures: [String: (measure: Measure, library: ModuleLibrary)] = [:]

    /// Nil when the module is let in; a module that is not let in holds nothing.
    mutating func clash(of opened: OpenedModule) -> ModuleFailure? {
        var next = self
        do throws(ModuleFailure) {
            try next.admit(opened)
            self = next
            return nil
        } catch {
            return error
        }
    }

    private mutating func admit(_ opened: OpenedModule) throws(ModuleFailure) {
        let library = opened.library
        let id = opened.description.manifest.id
        if let holder = modules.updateValue(library, forKey: id) {
            throw .taken(library, "module, '\(id)',", by: holder)
        }
        for indicator in opened.description.indicators {
            if let holder = indicators.updateValue(library, forKey: indicator.id) {
                throw .taken(library, "indicator '\(indicator.id)'", by: holder)
            }
        }
        for measure in opened.description.measures {
            if let earlier = measures.updateValue((measure, library), forKey: measure.id),
                earlier.measure != measure
            {
                let parts = Self.differences(earlier.measure, measure)
                throw .conflict(library, measure.id, in: parts, with: earlier.library)
            }
        }
    }

    /// Names of the properties in which two measures differ.
    private static func differences(_ left: Measure, _ right: Measure) -> [String] {
        zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children)
            .filter { String(describing: $0.value) != String(describing: $1.value) }
            .compactMap(\.0.label)
    }
}
