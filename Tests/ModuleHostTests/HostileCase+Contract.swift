import FrameworkModel
import ModuleHost

// Libraries that are not what the contract says.
extension HostileCase {
    static let contract: [HostileCase] = [
        c(
            "WrongMagic", .magicMismatch,
            "the library's table begins with 0x0000000000000001; the host reads tables that begin with 0x0052",
            isHarmless: true, change: { $0.magic = "1" }),
        c(
            "WrongVersion", .abiVersionMismatch,
            "the library speaks contract version 7; the host speaks versions 1 to 2", isHarmless: true,
            change: { $0.version = "7" }),
        c(
            "WrongSize", .tableSizeMismatch, "the library's table has 12 bytes; the host reads 64 bytes",
            isHarmless: true, change: { $0.size = "12" }),
        // Only the magic may be looked at, so that the other two do not matter.
        c(
            "WrongInAll", .magicMismatch, "0x0000000000000002", isHarmless: true,
            change: { ($0.magic, $0.version, $0.size) = ("2", "9", "1") }),
        HostileCase(
            name: "NoEntry", kind: .notAModule, reason: "exports no function indicator_module_NoEntry",
            isHarmless: true,
            library: { try Workshop.build(name: "NoEntry", text: "int nothing;\n", extension: "c") }),
        c(
            "LongVersion", .notAModule, "gives no module_version of at most 200 bytes", isHarmless: true,
            change: {
                $0.preamble = """
                    static char text[1 << 20];
                    __attribute__((constructor)) static void fill(void) {
                        memset(text, 'v', sizeof text - 1);
                    }
                    """
                $0.moduleVersion = "text"
            }),
        HostileCase(
            name: "NoTable", kind: .notAModule, reason: "gives no table", isHarmless: true,
            library: {
                let text = "const void *indicator_module_NoTable(void) { return 0; }\n"
                return try Workshop.build(name: "NoTable", text: text, extension: "c")
            }),
    ]

    static let files: [HostileCase] =
        [
            HostileCase(
                name: "JustText", kind: .notAModule, reason: "cannot open the library", isHarmless: true,
                library: { try Workshop.text(name: "JustText", "This is no library.\n") }),
            HostileCase(
                name: "NoFile", kind: .notAModule, reason: "No such file", isHarmless: true,
                library: {
                    ModuleLibrary(name: "NoFile", path: "\(Surroundings.libraries)/libNoFile.so")
                }),
        ] + damaged

    #if os(Linux)
        private static let damaged: [HostileCase] = [
            HostileCase(
                name: "CutShort", kind: .notAModule, reason: "the file is cut short: it has", isHarmless: true
            ) {
                try Workshop.damaged("CutShort") { $0.removeLast($0.count / 2) }
            },
            HostileCase(
                name: "OtherMachine", kind: .notAModule,
                reason: "is built for another kind of machine (ELF number 21;", isHarmless: true
            ) {
                try Workshop.damaged("OtherMachine") { ($0[18], $0[19]) = (21, 0) }
            },
        ]
    #else
        private static let damaged: [HostileCase] = []
    #endif
}
