import HTTPTypes
import Publication
import Testing

@testable import Dashboard

@Suite struct PageTests {
    @Test func everyPageOfTheSiteIsServedAsInAFolder() async throws {
        try await Visit.open { visit async throws in
            let folder = Site(DashboardSample.content(), script: Showing.scriptPath)
            for path in folder.paths where path != "compare.html" {
                let answer = try await visit.ask("/\(path)")
                #expect(answer.status == .ok, "\(path)")
                #expect(answer.headers[.contentType] == MediaType.html)
                #expect(answer.text == folder.text(path), "\(path)")
            }
            #expect(try await visit.text("/") == folder.text("index.html"))
        }
    }

    static let routes = [
        "/", "/compare", "/compare.html", "/areas", "/health", "/assets/dashboard.js", "/api/v1/areas",
        "/api/v1/values", "/api/v1/openapi.json", "/nothing", "/api/v1/nothing", "/compare?area=nowhere",
        "/areas?name=zzz", "/areas?name=Alder", "/data/values.csv",
    ]

    @Test(arguments: routes)
    func everyAnswerSaysHowItMayBeUsed(path: String) async throws {
        try await Visit.open(files: [ReportFile(name: "data/values.csv", text: "a\n1\n")]) {
            visit async throws in
            for method in [HTTPRequest.Method.get, .head, .post, .delete] {
                let headers = try await visit.ask(path, method).headers
                for (name, value) in SecurityHeaders.all {
                    let name = try #require(HTTPField.Name(name))
                    #expect(headers[name] == value, "\(path) \(method) \(name)")
                }
                let cache = try #require(headers[.cacheControl])
                #expect(["private, no-cache", "no-store"].contains(cache))
            }
        }
    }

    @Test func thePolicyNamesTheStyleSheetOfThePages() async throws {
        try await Visit.open { visit async throws in
            let page = try await visit.text("/compare")
            let style = try #require(
                page.split(separator: "<style>").last?.split(separator: "</style>").first)
            #expect(String(style) == Site.style)
            #expect(SecurityHeaders.policy.contains("style-src 'sha256-"))
            #expect(!SecurityHeaders.policy.contains("unsafe"))
        }
    }

    @Test(arguments: ["/", "/compare", "/areas", "/api/v1/values", "/assets/dashboard.js"])
    func whoHasAPageIsToldSo(path: String) async throws {
        try await Visit.open { visit async throws in
            let first = try await visit.ask(path)
            let etag = try #require(first.headers[.eTag])
            for condition in [etag, "W/\(etag)", "\"other\", \(etag)", "*"] {
                let again = try await visit.ask(path, .get, [.ifNoneMatch: condition])
                #expect(again.status == .notModified, "\(condition)")
                #expect(again.text.utf8.count == 0)
                #expect(again.headers[.eTag] == etag)
            }
            #expect(try await visit.ask(path, .get, [.ifNoneMatch: "\"other\""]).status == .ok)
            let head = try await visit.ask(path, .head)
            #expect(head.text.utf8.count == 0)
            #expect(head.headers[.contentLength] == "\(first.text.utf8.count)")
        }
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace])
    func nothingIsDoneButReading(method: HTTPRequest.Method) async throws {
        try await Visit.open { visit async throws in
            for path in ["/", "/compare", "/areas", "/health", "/api/v1/values", "/api/v1/openapi.json"] {
                let answer = try await visit.ask(path, method)
                #expect(answer.status == .methodNotAllowed, "\(path)")
                #expect(answer.headers[.allow] == "GET, HEAD")
            }
        }
    }

    @Test(arguments: [
        "/../etc/passwd", "/areas/../index.html", "/%2e%2e/index.html", "/..%2f..%2fetc/passwd",
        "/index.html%00", "/index.html/", "//index.html", "/./index.html", "/assets/",
        "/assets/../index.html",
        "/areas\\index.html", "/index.html;a", "/Package.swift", "/.git/config", "/%", "/%zz",
        "index.html", "*", "/#index.html",
    ])
    func pathsLeadNowhereElse(path: String) async throws {
        try await Visit.open { visit async throws in
            let status = try await visit.ask(path).status
            #expect([.notFound, .badRequest].contains(status), "\(path): \(status)")
        }
    }

    @Test(arguments: ["/?a=1", "/index.html?x", "/health?a=b", "/api/v1/openapi.json?page=1"])
    func pagesTakeNoParameters(path: String) async throws {
        let status = try await Visit.open { visit async throws in try await visit.ask(path).status }
        #expect(status == .badRequest)
    }

    @Test func largeRequestsAreRefused() async throws {
        try await Visit.open { visit async throws in
            let long = "/compare?area=" + String(repeating: "a", count: 3_000)
            #expect(try await visit.ask(long).status == .uriTooLong)
            #expect(try await visit.ask("/", .get, body: "text").status == .contentTooLarge)
            #expect(try await visit.ask("/", .get, [.transferEncoding: "chunked"]).status == .contentTooLarge)
            #expect(try await visit.ask("/", .post, [.contentLength: "x"]).status == .badRequest)
        }
    }

    @Test func downloadsHaveTheirTypes() async throws {
        let names = [
            "data/values.csv", "data/values.csv-metadata.json", "data/values.ods", "data/values.xlsx",
        ]
        let files = names.map { ReportFile(name: $0, text: $0) }
        try await Visit.open(files: files) { visit async throws in
            for (name, type) in zip(names, ["text/csv", "application/csvm+json", "opendocument", "openxml"]) {
                let answer = try await visit.ask("/\(name)")
                #expect(answer.text == name)
                #expect(answer.headers[.contentType]?.contains(type) == true, "\(name)")
            }
        }
    }

    /// Neither the pages of the site nor those that only the server has.
    @Test func noPageHasScriptOrStyleWithin() async throws {
        try await Visit.open { visit async throws in
            let own = [
                "/compare", "/compare?area=A&comparator=B&benchmark=K04000001&indicator=arrest_rate",
                "/areas",
                "/compare?area=zz", "/areas?name=zz", "/nothing/at/all",
            ]
            for path in Site(DashboardSample.content()).paths.map({ "/\($0)" }) + own {
                let page = try await visit.text(path)
                #expect(page.contains("<script src=\"/assets/dashboard.js\" defer></script>"), "\(path)")
                #expect(page.matches(of: /<script/).count == 1 && page.matches(of: /<style/).count == 1)
                #expect(!page.contains(" style="), "\(path)")
                #expect(page.firstMatch(of: /<[^>]* on[a-z]+="/) == nil, "\(path)")
                #expect(!page.contains("javascript:"))
            }
        }
    }
}
