import FrameworkModel
import Publication

/// Pages that say why there is no other, and the one that asks for the token.
struct MessagePages {
    let showing: Showing

    /// A page for a problem; `depth` is the number of folders in the address that was asked for.
    func problem(_ problem: Problem, depth: Int) -> Resource {
        let path = String(repeating: "_/", count: depth) + "_"
        let text = showing.site.text(path) { context in
            Page(
                path: path, title: problem.title, section: .about, lead: "\(problem.detail)",
                body: """
                    <h2>Where to go from here</h2>
                    <p>\(HTML.address("Start", context.links.file("index.html")))</p>
                    <p>\(HTML.address("Find an area", context.links.file("areas")))</p>
                    <p>\(HTML.address("Compare areas", context.links.file("compare")))</p>

                    """)
        }
        return Resource(text, MediaType.html)
    }

    /// The form takes the token and gives a cookie for it.
    func signIn(depth: Int, problem: String = "") -> Resource {
        let path = String(repeating: "_/", count: depth) + "_"
        let said: HTML = problem.isEmpty ? .empty : "<p class=\"note\" role=\"alert\">\(problem)</p>\n"
        let text = showing.site.text(path) { _ in
            Page(
                path: path, title: "Sign in", section: .about,
                lead: "This dashboard is shown to those who have its token.",
                body: """
                    <h2>Token</h2>
                    \(said)<form class="choose" method="post" action="/sign-in">
                    <div><label for="token">Token</label>
                    <input type="password" id="token" name="token" autocomplete="current-password" required></div>
                    <div><button type="submit">Sign in</button></div>
                    </form>
                    <p>Whoever started the server has it. A cookie keeps you signed in for twelve hours.</p>

                    """)
        }
        return Resource(text, MediaType.html)
    }
}

extension HTML {
    fileprivate static func address(_ words: String, _ address: String) -> HTML {
        "<a href=\"\(address)\">\(words)</a>"
    }
}
