// The values that estimates and observations are made of, in the form of the general coder.

extension Standing {
    init(_ input: inout JSONInput, _ recent: inout RecentTexts) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("checks")
        let checks = try input.texts()
        try input.require("grade")
        guard let grade = Grade(rawValue: try input.text()) else { throw JSONInput.Unusual() }
        try input.require("reason")
        self.init(grade: grade, checks: checks, reason: try recent.text(&input))
        try input.close()
    }

    func write(_ name: StaticString, to output: inout JSONOutput) {
        output.open(name)
        output.member("checks", checks)
        output.member("grade", grade.rawValue)
        output.member("reason", reason)
        output.close()
    }
}

extension Caveat {
    init(_ input: inout JSONInput, _ recent: inout RecentTexts) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("id")
        let id = try recent.text(&input)
        try input.require("words")
        self.init(id, try recent.text(&input))
        try input.close()
    }

    func write(to output: inout JSONOutput) {
        output.open()
        output.member("id", id)
        output.member("words", words)
        output.close()
    }
}

extension Quantity {
    init(_ input: inout JSONInput, _ recent: inout RecentTexts) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("measure")
        let measure = try recent.text(&input)
        try input.require("value")
        self.init(measure: measure, value: try input.number())
        try input.close()
    }

    func write(_ name: StaticString, to output: inout JSONOutput) {
        output.open(name)
        output.member("measure", measure)
        output.member("value", value)
        output.close()
    }
}

extension Period {
    init(_ input: inout JSONInput) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("end")
        let end = try input.day()
        try input.require("start")
        guard let period = Period(start: try input.day(), end: end) else { throw JSONInput.Unusual() }
        self = period
        try input.close()
    }

    func write(_ name: StaticString, to output: inout JSONOutput) {
        output.open(name)
        output.member("end", end)
        output.member("start", start)
        output.close()
    }
}

extension Interval {
    init(_ input: inout JSONInput) throws(JSONInput.Unusual) {
        try input.open()
        try input.require("confidence")
        let confidence = try input.number()
        try input.require("lower")
        let lower = try input.limit()
        try input.require("upper")
        self.init(lower: lower, upper: try input.limit(), confidence: confidence)
        try input.close()
    }

    func write(_ name: StaticString, to output: inout JSONOutput) {
        output.open(name)
        output.member("confidence", confidence)
        for (name, limit) in [("lower" as StaticString, lower), ("upper", upper)] {
            if limit.isInfinite {
                output.member(name, limit > 0 ? "inf" : "-inf")
            } else {
                output.member(name, limit)
            }
        }
        output.close()
    }
}

extension Withheld {
    init(_ input: inout JSONInput) throws(JSONInput.Unusual) {
        try input.open()
        if input.member("missing") {
            try input.open()
            try input.require("_0")
            self = .missing(try input.texts())
        } else if input.member("suppressed") {
            try input.open()
            self = .suppressed
        } else {
            try input.require("undefined")
            try input.open()
            try input.require("_0")
            self = .undefined(try input.text())
        }
        try input.close()
        try input.close()
    }

    func write(_ name: StaticString, to output: inout JSONOutput) {
        output.open(name)
        switch self {
        case .missing(let measures):
            output.open("missing")
            output.member("_0", measures)
        case .suppressed: output.open("suppressed")
        case .undefined(let reason):
            output.open("undefined")
            output.member("_0", reason)
        }
        output.close()
        output.close()
    }
}
