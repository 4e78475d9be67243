import FrameworkModel
import ModuleHost

// Modules that write to what is not theirs.
extension HostileCase {
    static let printing: [HostileCase] = [
        c(
            "PrintsInCompute", .printedToStandardOutput,
            "wrote to standard output, which belongs to the host, by the end of 'compute'",
            lastWords: "hello", isHarmless: true, inCompute: #"printf("hello\n");"#),
        c(
            "PrintsInDescribe", .printedToStandardOutput, "by the end of 'describe'", lastWords: "hello",
            isHarmless: true, inDescribe: #"puts("hello");"#),
        c(
            "PrintsMuch", .printedToStandardOutput, "'compute'", lastWords: "xxxx", isHarmless: true,
            inCompute: #"for (int i = 0; i < 1000000; i++) putchar('x');"#),
        c(
            "PrintsBeforeAll", .printedToStandardOutput, "by the end of 'describe'", lastWords: "hello",
            isHarmless: true,
            change: {
                $0.preamble = """
                    __attribute__((constructor)) static void begin(void) { puts("hello"); }
                    """
            }),
        c(
            "FloodsBoth", .printedToStandardOutput, "'compute'", lastWords: "xxxx",
            inCompute: """
                static char block[1 << 16];
                memset(block, 'x', sizeof block);
                for (int i = 0; i < 1600; i++) {
                    write(1, block, sizeof block);
                    write(2, block, sizeof block);
                }
                """),
        c(
            "SteersTerminal", .reportedFailure, "says that 'compute' failed: [2Jgone",
            lastWords: "]0;title", isHarmless: true,
            inCompute: #"""
                printf("\033]0;title\007");
                return say(reply, INDICATOR_FAILED, "\033[2Jgone");
                """#),
        c(
            "ForgesAnswers", .garbageReply, "answered something that was not asked",
            inCompute: forging("0xA3", #"{"estimates":[],"module":"forgesanswers"}"#)),
        c(
            "ForgesFailure", .crashed, "[2Jnothing",
            inCompute: forging(
                "0xA4",
                #"{"module":"Good","path":"/","kind":"crashed","reason":"\u001b[2Jnothing","lastWords":"","#
                    + #""nextStep":"-"}"#) + "\n_exit(0);"),
        c(
            "ForgesLongFailure", .garbageReply, "no message of its kind",
            inCompute: "static char text[1 << 17]; memset(text, ' ', sizeof text - 1);"
                + forging("0xA4", length: "sizeof text", bytes: "text")),
        c(
            "ForgesMessages", .garbageReply, "no message of its kind",
            inCompute: #"for (int file = 3; file < 64; file++) write(file, "{\"module\":", 10);"#),
    ]

    private static func forging(_ kind: String, _ content: String) -> String {
        let text = ModuleSource.literal(content)
        return forging(kind, length: "sizeof \(text) - 1", bytes: text)
    }

    /// Writes a message as the worker would to every descriptor, and goes on.
    private static func forging(_ kind: String, length: String, bytes: String) -> String {
        """
        uint32_t length = \(length);
        for (int file = 3; file < 64; file++) {
            char head[5] = {\(kind), length & 255, length >> 8 & 255, length >> 16 & 255, length >> 24};
            if (write(file, head, 5) == 5) write(file, \(bytes), length);
        }
        """
    }
}
