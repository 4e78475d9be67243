import FrameworkModel
import ModuleHost

// Modules that look for what a worker has and take what it may; each says what it found.
extension HostileCase {
    private static func finds(
        _ name: String, _ found: String, body: String,
        change: @escaping @Sendable (inout ModuleSource) -> Void = { _ in }
    ) -> HostileCase {
        c(
            name, .reportedFailure, "failed: \(found)", inCompute: "char said[4000] = \"\";\n" + body,
            change: change)
    }

    static let limited: [HostileCase] =
        [
            finds(
                "ReadsEnvironment", "variables:",
                body: #"""
                    extern char **environ;
                    const char *known[] = {
                        "PATH=", "LANG=", "TZ=", "LD_LIBRARY_PATH=", "SWIFT_BACKTRACE=", "__CF",
                    };
                    strcpy(said, "variables:");
                    for (char **one = environ; *one; one++) {
                        int is_known = 0;
                        for (int i = 0; i < 6; i++) is_known |= !strncmp(*one, known[i], strlen(known[i]));
                        if (!is_known) strncat(strcat(said, " "), *one, 60);
                    }
                    return say(reply, INDICATOR_FAILED, said[10] ? "more than is passed on" : said);
                    """#),
            // The tests hold a file open that a program started by them would inherit.
            finds(
                "SeesDescriptors", "files: none",
                body: #"""
                    for (int file = 0; file < 4096; file++) {
                        struct stat facts;
                        if (fstat(file, &facts) == 0 && !S_ISFIFO(facts.st_mode) && !S_ISCHR(facts.st_mode))
                            sprintf(said + strlen(said), " %d", file);
                    }
                    return say(reply, INDICATOR_FAILED, said[0] ? said : "files: none");
                    """#,
                change: { $0.preamble = "#include <sys/stat.h>" }),
            finds(
                "OpensMany", "fewer than 64, then: Too many open files",
                body: #"""
                    int copies = 0;
                    while (dup(0) >= 0) copies++;
                    sprintf(said, "fewer than %d, then: %s", copies < 64 ? 64 : copies, strerror(errno));
                    return say(reply, INDICATOR_FAILED, said);
                    """#),
            finds(
                "StandsSomewhere", "folder /",
                body: #"""
                    char folder[1000];
                    sprintf(said, "folder %s.", getcwd(folder, sizeof folder));
                    return say(reply, INDICATOR_FAILED, strcmp(folder, "/") ? "another folder" : said);
                    """#),
        ] + growing

    #if os(Linux)
        // A file in memory, which the filter of calls lets pass.
        private static let growing = [
            finds(
                "GrowsFile", "write: File too large",
                body: #"""
                    int file = memfd_create("hostile", 0);
                    sprintf(said, "write: %s", write(file, "x", 1) == 1 ? "done" : strerror(errno));
                    return say(reply, INDICATOR_FAILED, said);
                    """#,
                change: { $0.preamble = "#include <sys/mman.h>" })
        ]
    #else
        private static let growing: [HostileCase] = []
    #endif
}
