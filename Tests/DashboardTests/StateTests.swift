import Foundation
import HTTPTypes
import Publication
import Synchronization
import Testing

@testable import Dashboard

@Suite struct StateTests {
    /// A store that can be changed, spoilt and counted on.
    private final class Store: Sendable {
        struct Facts {
            var stamp = "1"
            var rise = 0.0
            var isBroken = false
            var isGone = false
            var makings = 0
            /// Imports that happen while something is made of it.
            var importsMeanwhile = 0
        }

        struct Broken: Error, CustomStringConvertible {
            let description = "/secret/place/store.sqlite is broken"
        }

        let facts = Mutex(Facts())

        var source: DashboardSource {
            DashboardSource(
                stamp: {
                    try self.facts.withLock { facts in
                        if facts.isGone { throw Broken() }
                        return facts.stamp
                    }
                },
                make: {
                    try self.facts.withLock { facts in
                        facts.makings += 1
                        if facts.isBroken { throw Broken() }
                        defer {
                            if facts.importsMeanwhile > 0 {
                                facts.importsMeanwhile -= 1
                                facts.stamp += "1"
                                facts.rise += 50
                            }
                        }
                        return DashboardSample.material(rise: facts.rise)
                    }
                })
        }

        func change(_ body: (inout Facts) -> Void) { facts.withLock { body(&$0) } }
        var makings: Int { facts.withLock(\.makings) }
    }

    @Test func anImportIsShownAfterTheNextLook() async throws {
        let store = Store()
        let state = try await DashboardState(store.source)
        try await Visit.open(state) { visit async throws in
            let before = try await visit.ask("/api/v1/values?area=A")
            await state.refresh()
            #expect(store.makings == 1)
            store.change {
                $0.stamp = "2"
                $0.rise = 50
            }
            #expect(try await visit.ask("/api/v1/values?area=A").text == before.text)
            await state.refresh()
            let after = try await visit.ask("/api/v1/values?area=A")
            #expect(after.text != before.text && after.headers[.eTag] != before.headers[.eTag])
            #expect(store.makings == 2)
        }
    }

    @Test func aFailureLeavesWhatWasShown() async throws {
        let store = Store()
        let told = Mutex<[String]>([])
        let state = try await DashboardState(
            store.source, report: { text in told.withLock { $0.append(text) } })
        try await Visit.open(state) { visit async throws in
            let before = try await visit.text("/compare")
            store.change {
                $0.stamp = "2"
                $0.isBroken = true
            }
            for _ in 0..<5 { await state.refresh() }
            #expect(store.makings == 2, "the same change was tried again at once")
            #expect(try await visit.text("/compare") == before)
            let health = try await visit.text("/health")
            #expect(health.contains("\"state\": \"outdated\"") && health.contains("nothing could be made"))
            #expect(!health.contains("secret") && !health.contains("sqlite"))
            #expect(told.withLock(\.count) == 1)
            store.change { $0.isBroken = false }
            for _ in 0..<DashboardState.patience { await state.refresh() }
            #expect(try await visit.text("/health").contains("\"state\": \"current\""))
        }
    }

    @Test func aStoreThatIsGoneForATimeIsNotMadeAnew() async throws {
        let store = Store()
        let state = try await DashboardState(store.source)
        store.change { $0.isGone = true }
        await state.refresh()
        #expect(state.failure?.words == "The store cannot be read.")
        store.change { $0.isGone = false }
        await state.refresh()
        #expect(state.failure == nil && store.makings == 1)
    }

    /// What is made while the store changes may be of both states.
    @Test func whatWasMadeDuringAnImportIsMadeAgain() async throws {
        let store = Store()
        store.change { $0.importsMeanwhile = 1 }
        let state = try await DashboardState(store.source)
        #expect(store.makings == 2)
        #expect(state.showing.content.estimates == DashboardSample.content(rise: 50).estimates)
        await state.refresh()
        #expect(store.makings == 2)
        store.change {
            $0.stamp = "2"
            $0.importsMeanwhile = 100
        }
        await state.refresh()
        #expect(store.makings == 2 + DashboardState.attempts && state.failure != nil)
        #expect(state.showing.content.estimates == DashboardSample.content(rise: 50).estimates)
        store.change { $0.importsMeanwhile = 0 }
        await state.refresh()
        #expect(state.failure == nil && store.makings == 3 + DashboardState.attempts)
    }

    @Test func thereIsNoServerWithoutAFirstContent() async {
        let store = Store()
        store.change { $0.isBroken = true }
        await #expect(throws: Store.Broken.self) { try await DashboardState(store.source) }
    }

    @Test func theCacheKeepsToItsLimit() {
        let entry = 40 + 1 + ResourceCache.overhead
        let cache = ResourceCache(limit: 2 * entry, most: 10)
        let page = { (letter: String) in Resource(String(repeating: letter, count: 40), MediaType.html) }
        cache["a"] = page("a")
        cache["b"] = page("b")
        _ = cache["a"]
        cache["c"] = page("c")
        #expect(cache["a"] != nil && cache["b"] == nil && cache["c"] != nil)
        cache["c"] = page("d")
        #expect(cache.bytes == 2 * entry)
        cache["huge"] = Resource(String(repeating: "x", count: 2 * entry), MediaType.html)
        #expect(cache["huge"] == nil && cache.bytes == 2 * entry)
    }

    @Test func theCacheKeepsSoManyEntries() {
        let cache = ResourceCache(limit: 1 << 20, most: 3)
        for number in 0..<100 { cache["\(number)"] = Resource("", MediaType.json) }
        #expect((0..<100).filter { cache["\($0)"] != nil } == [97, 98, 99])
    }
}
