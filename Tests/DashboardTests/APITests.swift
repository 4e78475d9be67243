import Assessment
import Foundation
import HTTPTypes
import Publication
import Testing

@testable import Dashboard

@Suite struct APITests {
    @Test(arguments: APIRoute.all.map(\.path))
    func rowsHaveExactlyTheDeclaredMembers(path: String) async throws {
        let route = try #require(APIRoute.all.first { $0.path == path })
        try await Visit.open { visit async throws in
            let items = try #require(try await visit.object(path)["items"] as? [[String: Any]])
            #expect(!items.isEmpty)
            for item in items {
                #expect(Set(item.keys) == Set(route.fields.map(\.name)), "\(path)")
                for field in route.fields where !field.isOptional {
                    #expect(!(item[field.name] is NSNull), "\(path) \(field.name)")
                }
            }
        }
    }

    /// As `outcomes compute` prints them; a withheld value is null, with its marker and reason.
    @Test func valuesAreThoseOfTheTable() async throws {
        let content = DashboardSample.content()
        let table = Table.estimates(
            content.estimates, indicators: content.assessment.indicators, names: content.names, format: .csv)
        try await Visit.open { visit async throws in
            let page = try await visit.text("/api/v1/values?limit=500")
            for object in table.jsonObjects { #expect(page.contains(object.dropLast())) }
            let items = try #require(
                try await visit.object("/api/v1/values?indicator=rare&area=A1")["items"] as? [[String: Any]])
            #expect(items.count == 1 && items[0]["value"] is NSNull)
            #expect(items[0]["marker"] as? String == "[c]")
            #expect(items[0]["reasons"] as? String == "withheld: small number")
            #expect(items[0]["numerator"] is NSNull && items[0]["lower"] is NSNull)
        }
    }

    @Test(arguments: [1, 7, 50, 500])
    func pagingIsCompleteAndWithoutRepeats(limit: Int) async throws {
        try await Visit.open { visit async throws in
            var seen: [String] = []
            var address: String? = "/api/v1/values?limit=\(limit)"
            var total = 0
            while let path = address {
                let object = try await visit.object(path)
                total = object["total"] as? Int ?? 0
                let items = try #require(object["items"] as? [[String: Any]])
                #expect(items.count <= limit)
                seen += items.map { item in
                    ["indicator", "area_code", "period_start"].map { "\(item[$0] ?? "")" }.joined(
                        separator: " ")
                }
                let link = try #require(HTTPField.Name("link"))
                let links = try #require(try await visit.ask(path).headers[link])
                address = links.firstMatch(of: /<([^>]+)>; rel="next"/).map { String($0.output.1) }
            }
            #expect(seen.count == total && Set(seen).count == total)
            #expect(total == DashboardSample.content().estimates.count)
        }
    }

    @Test func beyondTheLastPageThereIsNothing() async throws {
        try await Visit.open { visit async throws in
            let object = try await visit.object("/api/v1/values?page=1000000&limit=500")
            #expect((object["items"] as? [Any])?.isEmpty == true)
        }
    }

    @Test(arguments: [
        ("values?area=A", 13), ("values?indicator=crimes", 24), ("values?period=2018/19", 10),
        ("values?area=A&indicator=crimes&period=2018/19", 1), ("values?area=C&indicator=rare", 0),
        ("comparisons?indicator=absent", 3), ("findings?area=C", 0), ("areas", 5), ("indicators", 4),
        ("modules", 1),
    ])
    func filtersNarrow(path: String, count: Int) async throws {
        try await Visit.open { visit async throws in
            let total = try await visit.object("/api/v1/\(path)")["total"] as? Int
            #expect(total == count, "\(path)")
        }
    }

    @Test(arguments: [
        "values?area=nowhere", "values?area=Alder", "values?area=", "values?indicator=x", "values?period=x",
        "values?period=1990", "values?page=0", "values?page=-1", "values?page=1.0", "values?page=x",
        "values?page=", "values?limit=501", "values?limit=0", "values?limit=99999999999999999999",
        "values?colour=red", "values?area=A&area=A", "values?comparator=A", "comparisons?area=none",
        "comparisons?benchmark=x", "areas?area=A", "values?area=%", "values?%00=1",
        "modules?indicator=crimes",
    ])
    func whatCannotBeReadIsAProblem(path: String) async throws {
        try await Visit.open { visit async throws in
            let answer = try await visit.ask("/api/v1/\(path)")
            #expect(answer.status == .badRequest)
            #expect(answer.headers[.contentType] == MediaType.problem)
            let object = try await visit.object("/api/v1/\(path)")
            #expect(object["status"] as? Int == 400)
            #expect((object["detail"] as? String)?.isEmpty == false)
        }
    }

    /// A parameter within the value of another is no parameter.
    @Test func whatIsKeptForOneAddressIsNotGivenForAnother() async throws {
        try await Visit.open { visit async throws in
            #expect(try await visit.ask("/api/v1/values?area=A&period=2018/19").status == .ok)
            #expect(try await visit.ask("/api/v1/values?area=A%26period%3D2018/19").status == .badRequest)
            #expect(try await visit.ask("/api/v1/values?area=A%26period=6:2018/19").status == .badRequest)
        }
    }

    @Test func pagesBehindTheLastAreNotKept() throws {
        let showing = Showing(DashboardSample.material(), since: .distantPast)
        let route = try #require(APIRoute.all.first { $0.path == "/api/v1/values" })
        let kept = { (query: String) throws -> Bool in
            let before = showing.cache.bytes
            _ = try route.resource(showing, try Query(query))
            return showing.cache.bytes > before
        }
        #expect(try kept("area=A") && kept("area=A&page=1&limit=1") && kept("area=A&page=2&limit=1"))
        #expect(try kept("area=C&indicator=rare"), "the first page of an empty list")
        #expect(try !kept("area=A&page=1000") && !kept("area=A&page=1001"))
    }

    @Test func everyVerdictIsOneOfTheDescription() async throws {
        try await Visit.open { visit async throws in
            for path in ["comparisons?area=A&comparator=B", "findings"] {
                let route = try #require(APIRoute.all.first { "/api/v1/\(path)".hasPrefix($0.path) })
                let items = try #require(
                    try await visit.object("/api/v1/\(path)")["items"] as? [[String: Any]])
                for field in route.fields {
                    guard case .text(let words) = field.kind, !words.isEmpty else { continue }
                    let found = Set(items.compactMap { $0[field.name] as? String })
                    #expect(found.isSubset(of: words), "\(path) \(field.name)")
                }
            }
        }
    }

    /// The page and the interface never give two verdicts for one question.
    @Test func comparisonsSayWhatThePageSays() async throws {
        try await Visit.open { visit async throws in
            let items = try #require(
                try await visit.object("/api/v1/comparisons?area=A&comparator=B&indicator=arrest_rate")[
                    "items"]
                    as? [[String: Any]])
            let row = try #require(items.first { $0["comparator_code"] as? String == "B" })
            #expect(row["verdict"] as? String == "worse")
            let q = try #require(row["q_value"] as? Double)
            let page = try await visit.text("\(ComparePageTests.whole)&indicator=arrest_rate")
            #expect(q < 0.001 && page.contains("corrected p &lt; 0.001"))
        }
    }

    @Test func theDescriptionHasEveryAddressWithItsParameters() async throws {
        try await Visit.open { visit async throws in
            let object = try await visit.object(OpenAPI.path)
            let paths = try #require(object["paths"] as? [String: [String: Any]])
            #expect(Set(paths.keys) == Set(APIRoute.all.map(\.path) + [OpenAPI.path, "/health"]))
            for route in APIRoute.all {
                let get = try #require(paths[route.path]?["get"] as? [String: Any])
                let parameters = try #require(get["parameters"] as? [[String: Any]])
                #expect(parameters.compactMap { $0["name"] as? String } == route.names)
            }
            for (path, methods) in paths {
                let get = try #require(methods["get"] as? [String: Any])
                let isKept = try #require(get["responses"] as? [String: Any])["304"] != nil
                #expect(
                    try await visit.ask(path, .get, [.ifNoneMatch: "*"]).status
                        == (isKept ? .notModified : .ok))
            }
            let codes = try await visit.text(OpenAPI.path)
            #expect(codes.contains("\"AreaCode\": {\"type\": \"string\", \"enum\": [\"K04000001\", \"A\""))
        }
    }

    @Test func healthTellsNothingElse() async throws {
        try await Visit.open { visit async throws in
            let object = try await visit.object("/health")
            #expect(Set(object.keys) == Set(Health.fields.map(\.name)))
            #expect(object["state"] as? String == "current")
            #expect(object["areas"] as? Int == 5 && object["indicators"] as? Int == 4)
        }
    }
}
