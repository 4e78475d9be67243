import Foundation
import ModuleHost
import Testing

@Suite("Discovery of module libraries")
struct DiscoveryTests {
    private func folder(with files: [String]) throws -> String {
        let place = try Workshop.emptyFolder()
        for file in files { try Data().write(to: place.appending(path: file)) }
        return place.path
    }

    @Test("goes from the program's folder to the others, each in the order of names")
    func order() throws {
        let home = try folder(
            with: ["outcomes", "libZeta.so", "libAlpha.so", "notes.txt", "Beta.so", "lib.so"])
        let more = try folder(with: ["libBeta.so", "libAlpha.so"])
        let found = try ModuleDiscovery.libraries(
            beside: "\(home)/outcomes", directories: [more, home, "\(more)/"])
        #expect(
            found == [
                ModuleLibrary(name: "Alpha", path: "\(home)/libAlpha.so"),
                ModuleLibrary(name: "Zeta", path: "\(home)/libZeta.so"),
                ModuleLibrary(name: "Alpha", path: "\(more)/libAlpha.so"),
                ModuleLibrary(name: "Beta", path: "\(more)/libBeta.so"),
            ])
    }

    @Test("passes over the Swift runtime beside the program")
    func runtime() throws {
        let runtime = ["libswiftCore.so", "libFoundation.so", "lib_FoundationICU.so", "libdispatch.so"]
        let home = try folder(with: runtime + ["libMine.so"])
        let found = try ModuleDiscovery.libraries(beside: "\(home)/outcomes", directories: [])
        #expect(found.map(\.name) == ["Mine"])
    }

    @Test("names a directory that is not there")
    func missing() throws {
        let home = try folder(with: [])
        let error = #expect(throws: ModuleDiscovery.Failure.self) {
            try ModuleDiscovery.libraries(beside: "\(home)/outcomes", directories: ["\(home)/nowhere"])
        }
        #expect(error?.directory == "\(home)/nowhere")
        #expect(error?.description.contains("'\(home)/nowhere': it does not exist") == true)
    }

    @Test("takes the directories of the options before those of the environment")
    func directories() {
        let found = ModuleDiscovery.directories(
            options: ["a:b", "c"], environment: ["OUTCOMES_MODULES": "d::e", "PATH": "x"])
        #expect(found == ["a", "b", "c", "d", "e"])
        #expect(ModuleDiscovery.directories(options: [], environment: [:]).isEmpty)
    }
}
