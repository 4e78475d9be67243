#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import FoundationEssentials

/// The program's other life: a process that runs one module for the host.
package enum Worker {
    /// Runs the module and never returns when the arguments ask for a worker; otherwise returns at once.
    ///
    /// `arguments` begin with the program's name. To be called before anything else of the program.
    package static func runIfAsked(_ arguments: [String]) {
        guard arguments.dropFirst().first == WorkerOrder.marker else { return }
        guard let order = WorkerOrder(arguments: arguments.dropFirst()), isatty(STDIN_FILENO) == 0 else {
            complain("\(WorkerOrder.marker) is how the program starts itself; it is not meant to be typed")
            exit(64)
        }
        do {
            let output = try StandardOutputGuard()
            let channel = try WorkerChannel(output: output.original)
            // The working folder changes, and the module may be named by a path that begins there.
            let library = ModuleLibrary(name: order.library.name, path: RealPath.absolute(order.library.path))
            try Confinement.begin(memory: order.memory, hostLine: channel.input)
            serve(library, order.replyBytes, over: channel, output)
        } catch {
            complain("the worker cannot be set up: \(error)")
            exit(70)
        }
    }

    /// Leaves by `_exit`, so that no clean-up code of the module runs.
    private static func serve(
        _ library: ModuleLibrary, _ replyBytes: Int, over channel: WorkerChannel,
        _ output: StandardOutputGuard
    ) -> Never {
        var channel = channel
        do throws(ModuleFailure) {
            let table = try ModuleTable(opening: library)
            let description = try table.describe(limit: replyBytes, output: output)
            channel.send(.hello, encoded(table.hello))
            channel.send(.description, description)
            while let request = channel.receive(.compute) {
                do throws(ModuleFailure) {
                    let reply = try table.compute(request, limit: replyBytes, output: output)
                    channel.send(.reply, reply)
                } catch {
                    channel.send(.failure, encoded(error))
                }
            }
        } catch {
            channel.send(.failure, encoded(error))
        }
        _exit(0)
    }

    private static func encoded(_ value: some Encodable) -> [UInt8] {
        (try? JSONEncoder().encode(value)).map { [UInt8]($0) } ?? []
    }

    private static func complain(_ words: String) {
        _ = Descriptors.write(Array("outcomes: \(words)\n".utf8), to: STDERR_FILENO)
    }
}
