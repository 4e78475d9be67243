/// What a worker is told when it is started; travels as command-line arguments.
struct WorkerOrder: Hashable, Sendable {
    /// First argument of a program that is to be a worker.
    static let marker = "--run-indicator-module"

    let library: ModuleLibrary
    let memory: UInt64
    let replyBytes: Int

    init(_ library: ModuleLibrary, _ limits: ModuleLimits) {
        self.library = library
        memory = limits.memory
        replyBytes = limits.replyBytes
    }

    /// Reads the arguments behind the program's name; nil when they are no complete order.
    init?(arguments: some Collection<String>) {
        let words = Array(arguments)
        guard words.count == 5, words[0] == Self.marker, let memory = UInt64(words[3]),
            let replyBytes = Int(words[4])
        else { return nil }
        library = ModuleLibrary(name: words[1], path: words[2])
        self.memory = memory
        self.replyBytes = replyBytes
    }

    var arguments: [String] { [Self.marker, library.name, library.path, String(memory), String(replyBytes)] }
}
