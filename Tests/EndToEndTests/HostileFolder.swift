import Foundation

/// A folder of libraries that do harm, written in C against the binary contract.
struct HostileFolder {
    struct Failure: Error, CustomStringConvertible { let description: String }

    /// By name of the library.
    static let behaviours: [String: String] = [
        "Aborts": "abort();",
        "Exits": "exit(0);",
        "Prints": #"puts("area,period,value");"#,
        "Babbles": #"return say(reply, INDICATOR_OK, "\xff{");"#,
        "Boasts": "reply->count = (size_t)1 << 40; return INDICATOR_OK;",
        "Forks": "if (fork() == 0) { setsid(); sleep(60); _exit(0); } abort();",
        "Overwrites": """
        int file = open(STORE, O_WRONLY | O_TRUNC);
        int gone = unlink(STORE);
        return say(reply, INDICATOR_FAILED, file < 0 && gone < 0 ? strerror(errno) : "the store is mine");
        """,
    ]

    let folder: URL
    /// Where the libraries think the store is.
    let store: URL

    /// Compiles them all, with a folder for the store beside them.
    init() throws {
        let top = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
        folder = top.appending(path: "modules")
        store = top.appending(path: "store/evidence.sqlite")
        for place in [folder, store.deletingLastPathComponent()] {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        }
        for (name, behaviour) in Self.behaviours { try compile(name, behaviour) }
    }

    func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

    private func compile(_ name: String, _ behaviour: String) throws {
        let source = folder.appending(path: "\(name).c")
        try Self.text(name, behaviour).write(to: source, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: source) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "clang", "-shared", "-fPIC", "-w", "-I", Self.header.path(percentEncoded: false),
            "-DSTORE=\"\(store.path(percentEncoded: false))\"", source.path(percentEncoded: false), "-o",
            folder.appending(path: "lib\(name).so").path(percentEncoded: false),
        ]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: "\(name) does not compile") }
    }

    /// A module that declares nothing, and does its harm when it is asked to compute.
    private static func text(_ name: String, _ behaviour: String) -> String {
        let member = { (part: String) in #"\"\#(part)\":\"\#(name.lowercased())\""# }
        let signature = member("module")
        let manifest = ["id", "title", "summary", "version", "maintainer"].map(member).joined(separator: ",")
        return """
            #include "IndicatorABI.h"
            #include <errno.h>
            #include <fcntl.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            #include <unistd.h>

            static int32_t say(struct indicator_bytes *reply, int32_t status, const char *text) {
                reply->bytes = (uint8_t *)strdup(text);
                reply->count = strlen(text);
                return status;
            }
            static int32_t describe(struct indicator_bytes *reply) {
                return say(reply, INDICATOR_OK,
                    "{\\"manifest\\":{\(manifest)},\\"measures\\":[],\\"indicators\\":[]}");
            }
            static int32_t compute(const uint8_t *request, size_t count, struct indicator_bytes *reply) {
                \(behaviour)
                return say(reply, INDICATOR_OK, "{\(signature),\\"estimates\\":[]}");
            }
            static void release(struct indicator_bytes *reply) { free(reply->bytes); }
            static const struct indicator_module table = {
                INDICATOR_ABI_MAGIC, INDICATOR_ABI_VERSION, sizeof table, "1.0.0", "C", describe, compute,
                release, "1.0.0",
            };
            const struct indicator_module *indicator_module_\(name)(void) { return &table; }

            """
    }

    private static let header = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Sources/IndicatorABI/include")
}
