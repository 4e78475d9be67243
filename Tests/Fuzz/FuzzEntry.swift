import Foundation

/// The parts of the program that can be given arbitrary bytes.
private enum Target: String {
    case scan, mapping, plan

    /// What `run` asked for; nothing is assumed, so that no part is fuzzed with the corpus of another.
    static let asked: Target = {
        let name = ProcessInfo.processInfo.environment["OUTCOMES_FUZZ"] ?? ""
        guard let target = Target(rawValue: name) else {
            fatalError("set OUTCOMES_FUZZ to scan, mapping or plan, not to '\(name)'")
        }
        return target
    }()
}

/// The loop of libFuzzer, which takes the arguments of a program and returns its exit code.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ check: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Gives libFuzzer one part of the program; whatever is wrong with an input ends the process.
@main enum FuzzEntry {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        let code = runFuzzer(&count, &arguments) { start, count in
            let bytes = Array(UnsafeBufferPointer(start: start, count: count))
            switch Target.asked {
            case .scan: ScanFuzz.check(bytes)
            case .mapping: MappingFuzz.check(bytes)
            case .plan: PlanFuzz.check(bytes)
            }
            return 0
        }
        exit(code)
    }
}
