import IndicatorABI

// The wording of failures to open a library and to agree on the contract.
extension ModuleFailure {
    private static let rebuild =
        "rebuild the module against IndicatorKit \(INDICATOR_ABI_VERSION).x: swift package outcomes modules"

    static func notOpened(_ library: ModuleLibrary, _ words: String) -> ModuleFailure {
        ModuleFailure(
            library, .notAModule,
            reason: "the system cannot open the library: \(words.replacing("\(library.path): ", with: ""))",
            nextStep: "rebuild the module for this machine, or move the file out of the module directory")
    }

    static func noEntry(_ library: ModuleLibrary) -> ModuleFailure {
        ModuleFailure(
            library, .notAModule, reason: "the library exports no function \(library.symbol)",
            nextStep: "name the file after the module's target (lib<Name>), apply the plugin "
                + "IndicatorEntryPoint to the target, or move the file out of the module directory")
    }

    static func noTable(_ library: ModuleLibrary, missing part: String) -> ModuleFailure {
        ModuleFailure(
            library, .notAModule, reason: "\(library.symbol) gives no \(part)", nextStep: rebuild)
    }

    static func magic(_ library: ModuleLibrary, found: UInt64) -> ModuleFailure {
        ModuleFailure(
            library, .magicMismatch,
            reason: "the library's table begins with \(hexadecimal(found)); the host reads tables that begin "
                + "with \(hexadecimal(INDICATOR_ABI_MAGIC))",
            nextStep: rebuild)
    }

    static func version(_ library: ModuleLibrary, found: UInt32) -> ModuleFailure {
        ModuleFailure(
            library, .abiVersionMismatch,
            reason: "the library speaks contract version \(found); the host speaks versions "
                + "\(INDICATOR_ABI_OLDEST) to \(INDICATOR_ABI_VERSION)",
            nextStep: found > INDICATOR_ABI_VERSION
                ? "update the host, which is older than the module, or \(rebuild)" : rebuild)
    }

    static func size(
        _ library: ModuleLibrary, found: UInt32, expected: Int, version: UInt32
    ) -> ModuleFailure {
        ModuleFailure(
            library, .tableSizeMismatch,
            reason: "the library's table has \(found) bytes; the host reads \(expected) bytes of contract "
                + "version \(version)",
            nextStep: rebuild)
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}
