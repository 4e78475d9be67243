import HTTPTypes
import Publication

/// Why a request gets no answer of its own: what, where, what to do.
struct Problem: Error {
    let status: HTTPResponse.Status
    /// What is wrong, in a few words.
    let title: String
    /// Where it is wrong and what to do.
    let detail: String
    /// Name of the parameter concerned, empty when none is.
    var parameter = ""
    /// Further headers of the answer.
    var headers: HTTPFields = [:]
    /// Whether the connection is closed after the answer, since what follows on it is not read.
    var closes = false

    static let notFound = Problem(
        status: .notFound, title: "There is no such page",
        detail: "Nothing stands at this address. Begin at the first page, or choose an area or indicator.")

    static func wrong(_ parameter: String, _ detail: String) -> Problem {
        Problem(
            status: .badRequest, title: "A choice cannot be read", detail: detail, parameter: parameter)
    }

    /// By RFC 9457.
    var json: String {
        let members: [(String, JSONText)] = [
            ("type", .text("about:blank")), ("title", .text(title)), ("status", .number(status.code)),
            ("detail", .text(detail)),
        ]
        let place: [(String, JSONText)] = parameter.isEmpty ? [] : [("parameter", .text(parameter))]
        return JSONText.object(members + place).line + "\n"
    }
}
