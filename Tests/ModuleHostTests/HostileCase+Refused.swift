#if os(Linux)
    import FrameworkModel
    import ModuleHost

    // Modules that do harm outside themselves, where the system refuses it; each says what came of it.
    extension HostileCase {
        private static func refused(
            _ name: String, _ attempts: [Attempt], inConstructor: Bool = false
        ) -> HostileCase {
            let tries = attempts.map { attempt in
                """
                errno = 0;
                sprintf(said + strlen(said), "%s: %s; ", "\(attempt.name)",
                    (long)(\(attempt.expression)) == -1 ? strerror(errno) : "done");
                """
            }.joined(separator: "\n")
            let answers = attempts.map { "\($0.name): \($0.answer); " }.joined()
            return c(
                name, .reportedFailure, "says that 'compute' failed: \(answers.dropLast(2))",
                inCompute: (inConstructor ? "" : tries) + "\nreturn say(reply, INDICATOR_FAILED, said);"
            ) {
                $0.preamble =
                    declarations + (inConstructor ? "\n\(constructor) {\n\(tries)\n}" : "")
            }
        }

        private static let constructor = "__attribute__((constructor)) static void begin(void)"

        private static let declarations = """
            #include <linux/fs.h>
            #include <netinet/in.h>
            #include <spawn.h>
            #include <sys/ioctl.h>
            #include <sys/mount.h>
            #include <sys/ptrace.h>
            #include <sys/resource.h>
            #include <sys/shm.h>
            #include <sys/socket.h>
            #include <sys/stat.h>
            #include <sys/syscall.h>
            #include <sys/uio.h>
            #include <sys/wait.h>
            #include <sys/xattr.h>
            #include <sched.h>
            static char said[4000];
            """

        /// Needs the filter of system calls.
        static let refused: [HostileCase] = [
            refused("ChangesStore", Attempt.changes(of: Surroundings.store, in: Surroundings.folder)),
            refused(
                "ChangesDirectory",
                [
                    Attempt("enter", "chdir(\(ModuleSource.literal(Surroundings.folder)))", answer: "done"),
                    Attempt("create", #"open("hostile-trace", O_CREAT | O_WRONLY, 0600)"#),
                    Attempt("overwrite", #"open("store.sqlite", O_WRONLY)"#),
                ]),
            refused("LeavesFiles", Attempt.leftovers),
            refused("StartsProcesses", Attempt.processes),
            refused("StartsFirstOfAll", Attempt.processes, inConstructor: true),
            refused("ReachesNetwork", Attempt.network),
            refused("StrikesHost", Attempt.signals),
            refused("ChangesSystem", Attempt.system),
        ]

        /// Needs the closing of processes as well.
        static let blinded: [HostileCase] = [
            refused(
                "ReadsHost",
                ["environ", "mem", "maps"].map { file in
                    Attempt(
                        file,
                        """
                        ({ char path[99];
                            sprintf(path, "/proc/%d/\(file)", getppid());
                            open(path, O_RDONLY); })
                        """,
                        answer: "Permission denied")
                })
        ]
    }
#endif
