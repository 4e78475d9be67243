#if os(Linux)
    /// What a module tries, as a C expression that gives -1 when it fails, and what it is told.
    struct Attempt {
        let name: String
        let expression: String
        let answer: String

        init(_ name: String, _ expression: String, answer: String = "Operation not permitted") {
            self.name = name
            self.expression = expression
            self.answer = answer
        }
    }

    extension Attempt {
        static func changes(of store: String, in folder: String) -> [Attempt] {
            let (store, trace) = (quoted(store), quoted("\(folder)/hostile-trace"))
            return [
                Attempt("create", "open(\(trace), O_CREAT | O_WRONLY, 0600)"),
                Attempt("create with stdio", #"fopen(\#(trace), "w") ? 0 : -1"#),
                Attempt("create without a name", "open(\(quoted(folder)), O_TMPFILE | O_RDWR, 0600)"),
                Attempt("overwrite", "open(\(store), O_WRONLY)"),
                Attempt("append", "open(\(store), O_RDWR | O_APPEND)"),
                Attempt("empty", "open(\(store), O_RDONLY | O_TRUNC)"),
                Attempt("truncate", "truncate(\(store), 0)"),
                Attempt("unlink", "unlink(\(store))"),
                Attempt("rename", "rename(\(store), \(trace))"),
                Attempt("link", "link(\(store), \(trace))"),
                Attempt("symlink", "symlink(\(store), \(trace))"),
                Attempt("mkdir", "mkdir(\(trace), 0700)"),
                Attempt("rmdir", "rmdir(\(quoted(folder)))"),
                Attempt("mkfifo", "mkfifo(\(trace), 0600)"),
                Attempt("chmod", "chmod(\(store), 0777)"),
                Attempt("fchmod", "fchmod(open(\(store), O_RDONLY), 0777)"),
                Attempt("chown", "chown(\(store), getuid(), getgid())"),
                Attempt("touch", "utimensat(AT_FDCWD, \(store), 0, 0)"),
                Attempt("setxattr", #"setxattr(\#(store), "user.hostile", "x", 1, 0)"#),
                Attempt(
                    "attributes",
                    """
                    ({ int flags = FS_NOATIME_FL;
                        ioctl(open(\(store), O_RDONLY), FS_IOC_SETFLAGS, &flags); })
                    """
                ),
                Attempt(
                    "lock",
                    """
                    ({ struct flock all = {.l_type = F_RDLCK};
                        fcntl(open(\(store), O_RDONLY), F_SETLK, &all); })
                    """
                ),
                Attempt("lock of the whole file", "syscall(__NR_flock, open(\(store), O_RDONLY), 1)"),
                Attempt(
                    "openat2", "syscall(437, AT_FDCWD, \(store), said, 24)",
                    answer: "Function not implemented"),
            ]
        }

        static let leftovers = [
            Attempt(
                "beside the library",
                "open(\(quoted(Surroundings.libraries + "/hostile-trace")), O_CREAT | O_RDWR, 0600)"),
            Attempt("temporary file", #"mkstemp(strdup("/tmp/hostile-trace-XXXXXX"))"#),
            Attempt("relative file", #"open("hostile-trace", O_CREAT | O_WRONLY, 0600)"#),
            Attempt("shared memory", "shmget(IPC_PRIVATE, 4096, IPC_CREAT | 0600)"),
            Attempt("shared memory by number", "(long)shmat(0, 0, SHM_RDONLY)"),
            Attempt("named memory", #"open("/dev/shm/hostile-trace", O_CREAT | O_RDWR, 0600)"#),
        ]

        static let processes = [
            Attempt(
                "fork",
                """
                ({ int child = fork();
                    if (child == 0) { setsid(); sleep(60); _exit(0); }
                    child; })
                """),
            Attempt("vfork", "({ int child = vfork(); if (child == 0) _exit(0); child; })"),
            Attempt("clone3", "syscall(435, said, 0)", answer: "Function not implemented"),
            Attempt(
                "spawn",
                """
                ({ char *words[] = {"sleep", "60", 0};
                    int child;
                    errno = posix_spawn(&child, "/bin/sleep", 0, 0, words, words + 2);
                    errno ? -1 : 0; })
                """
            ),
            Attempt("exec", #"execl("/bin/sleep", "sleep", "60", (char *)0)"#),
            Attempt("session", "setsid()"),
            Attempt("group", "setpgid(0, getppid())"),
        ]

        static let network = [
            Attempt(
                "loopback",
                """
                ({ struct sockaddr_in to = {AF_INET, htons(\(Surroundings.port)), {htonl(INADDR_LOOPBACK)}};
                    int line = socket(AF_INET, SOCK_STREAM, 0);
                    line < 0 ? -1 : connect(line, (struct sockaddr *)&to, sizeof to); })
                """),
            Attempt("datagram", "socket(AF_INET6, SOCK_DGRAM, 0)"),
            Attempt("local", "socket(AF_UNIX, SOCK_STREAM, 0)"),
            Attempt("netlink", "socket(AF_NETLINK, SOCK_RAW, 0)"),
        ]

        // The signal is one that is ignored, should it arrive.
        static let signals = [
            Attempt("kill", "kill(getppid(), SIGURG)"),
            Attempt("kill all", "kill(-getppid(), SIGURG)"),
            Attempt("tgkill", "syscall(SYS_tgkill, getppid(), getppid(), SIGURG)"),
            Attempt("sigqueue", "sigqueue(getppid(), SIGURG, (union sigval){0})"),
            Attempt("owner of a descriptor", "fcntl(0, F_SETOWN, getppid())"),
            Attempt("pidfd", "syscall(434, getppid(), 0)", answer: "Function not implemented"),
            Attempt("ptrace", "ptrace(PTRACE_SEIZE, getppid(), 0, 0)"),
            Attempt(
                "memory",
                "({ struct iovec part = {said, 1}; process_vm_readv(getppid(), &part, 1, &part, 1, 0); })"),
            Attempt("limits", "({ struct rlimit limit; prlimit(getppid(), RLIMIT_NOFILE, 0, &limit); })"),
            Attempt("priority", "setpriority(PRIO_PROCESS, getppid(), 19)"),
        ]

        static let system = [
            Attempt(
                "limit",
                "({ struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY}; setrlimit(RLIMIT_FSIZE, &more); })"),
            Attempt("mount", #"mount("none", "/mnt", "tmpfs", 0, 0)"#),
            Attempt("unshare", "unshare(CLONE_NEWUSER)"),
            Attempt("chroot", #"chroot("/tmp")"#),
            Attempt("terminal", #"ioctl(0, TIOCSTI, "x")"#),
            Attempt("io_uring", "syscall(425, 1, said)", answer: "Function not implemented"),
            Attempt("bpf", "syscall(SYS_bpf, 0, said, 0)"),
            Attempt("keys", "syscall(SYS_keyctl, 0, -3, 0)"),
            Attempt("privileges", "setuid(getuid())"),
        ]

        private static func quoted(_ path: String) -> String { ModuleSource.literal(path) }
    }
#endif
