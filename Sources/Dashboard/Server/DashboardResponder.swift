import HTTPTypes
import Hummingbird
import NIOCore
import Publication

/// Answers every request; what stands behind an address is looked up by its whole path and never on a disk.
struct DashboardResponder: HTTPResponder {
    let state: DashboardState
    let gate: TokenGate?
    /// Nil where the server is meant to be reached by other names.
    let host: (@Sendable () -> HostCheck)?
    let limits: Limits

    func respond(to request: Request, context: DashboardContext) async throws -> Response {
        let path = request.uri.path
        let isHead = request.method == .head
        do {
            try limits.check(request.head, takesForm: isSignIn(request))
            guard request.head.path?.first == "/", request.head.path?.contains("#") == false else {
                throw Problem(
                    status: .badRequest, title: "The address cannot be read",
                    detail: "Addresses begin with a stroke and have no fragment.")
            }
            if let host, !host().allows(request.head.authority) { throw Self.misdirected }
            if let gate, !isOpen(request, path), !gate.allows(request.headers) { throw Self.tokenNeeded }
            let answer = try await answer(request, path)
            return answer.response(request.headers, isHead: isHead, over: context.channel)
        } catch let problem as Problem {
            return answer(to: problem, path).response(
                request.headers, isHead: isHead, over: context.channel)
        }
    }

    private static let misdirected = Problem(
        status: .misdirectedRequest, title: "The server does not go by this name",
        detail: "Open it as http://127.0.0.1 or http://localhost, with its port.")

    private static let tokenNeeded = Problem(
        status: .unauthorized, title: "A token is needed",
        detail: "Send it as 'Authorization: Bearer TOKEN', or sign in.",
        headers: [.wwwAuthenticate: "Bearer realm=\"outcomes\""])

    private func isSignIn(_ request: Request) -> Bool {
        gate != nil && request.uri.path == "/sign-in" && request.method == .post
    }

    /// What says nothing of the figures: the state of the server, the script of the pages, and the way in.
    private func isOpen(_ request: Request, _ path: String) -> Bool {
        path == "/health" || path == Showing.scriptPath || isSignIn(request)
    }

    private func answer(_ request: Request, _ path: String) async throws -> Answer {
        let showing = state.showing
        if path == "/sign-in", let gate { return try await signIn(request, gate, showing) }
        guard let find = route(path, showing) else { throw Problem.notFound }
        guard request.method == .get || request.method == .head else { throw Self.onlyReading("GET, HEAD") }
        return try find(request.uri.query)
    }

    private static func onlyReading(_ allowed: String) -> Problem {
        Problem(
            status: .methodNotAllowed, title: "Nothing can be done here but reading",
            detail: "Ask with \(allowed).", headers: [.allow: allowed])
    }

    /// What answers an address; nil when nothing stands there.
    private func route(_ path: String, _ showing: Showing) -> ((String?) throws -> Answer)? {
        if let route = APIRoute.all.first(where: { $0.path == path }) {
            return { .kept(try route.resource(showing, try Query($0))) }
        }
        switch path {
        case "/health":
            return { try Self.plain($0, .fresh(Resource(Health(state: state).json, MediaType.json))) }
        case OpenAPI.path:
            return { text in
                let made = showing.cached(path) {
                    Resource(OpenAPI(showing: showing, isGuarded: gate != nil).json, MediaType.json)
                }
                return try Self.plain(text, .kept(made))
            }
        case Showing.scriptPath: return { try Self.plain($0, .kept(Self.script)) }
        case "/compare", "/compare.html": return { Answer(ComparePage(showing: showing).outcome($0)) }
        case "/areas": return { Answer(AreaPage(showing: showing).outcome($0)) }
        default: break
        }
        let name = path.hasSuffix("/") ? String(path.dropFirst()) + "index.html" : String(path.dropFirst())
        guard showing.holds(name) else { return nil }
        return { try Self.plain($0, .kept(showing.resource(name))) }
    }

    /// Pages and files take no parameters.
    private static func plain(_ text: String?, _ answer: @autoclosure () -> Answer) throws -> Answer {
        try Query(text).allow([])
        return answer()
    }

    private static let script = Resource(
        String(decoding: PackageResources.dashboard_js, as: UTF8.self), MediaType.script)

    private func signIn(
        _ request: Request, _ gate: TokenGate, _ showing: Showing
    ) async throws -> Answer {
        let pages = MessagePages(showing: showing)
        guard request.method == .post else {
            guard request.method == .get || request.method == .head else {
                throw Self.onlyReading("GET, HEAD, POST")
            }
            return .fresh(pages.signIn(depth: 0))
        }
        let form = try Query(try await limits.text(of: request.body))
        try form.allow(["token"])
        guard gate.allows(token: form["token"] ?? "") else {
            return .fresh(
                pages.signIn(depth: 0, problem: "That is not the token. Ask whoever started the server."),
                status: .unauthorized)
        }
        var answer = Answer.moved("/")
        answer.headers[.setCookie] = gate.cookie
        return answer
    }

    /// Programs get the problem as JSON, people as a page.
    private func answer(to problem: Problem, _ path: String) -> Answer {
        let isForPrograms = path.hasPrefix("/api/") || path == "/health" || path.hasPrefix("/assets/")
        let depth = min(16, max(0, path.count { $0 == "/" } - 1))
        let pages = MessagePages(showing: state.showing)
        let resource =
            isForPrograms
            ? Resource(problem.json, MediaType.problem)
            : problem.status == .unauthorized
                ? pages.signIn(depth: depth) : pages.problem(problem, depth: depth)
        var answer = Answer.fresh(resource, status: problem.status)
        answer.headers = problem.headers
        answer.closes = problem.closes
        return answer
    }
}
