import FrameworkModel
import ModuleHost

// Modules whose answers are not what was asked.
extension HostileCase {
    static let answers: [HostileCase] = [
        c(
            "HalfReply", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = String($0.reply.prefix($0.reply.count / 2)) }),
        c(
            "HalfDescription", .garbageReply, #"its 12 bytes are not JSON; they begin with '{"manifest":'"#,
            isHarmless: true,
            change: { $0.description = "{\"manifest\":" }),
        c(
            "MissingField", .garbageReply, "'estimates' is missing", isHarmless: true,
            change: { $0.reply = #"{"module":"missingfield"}"# }),
        c(
            "OtherName", .garbageReply, "signed 'nobody', while the module describes itself as 'othername'",
            isHarmless: true,
            change: { $0.reply = try ModuleSource.json(ComputeReply(module: "nobody", estimates: [])) }),
        c(
            "UnknownStatus", .garbageReply, "unknown status 9", isHarmless: true,
            inCompute: #"return say(reply, 9, "");"#),
        c(
            "HugeReply", .replyTooLarge, "bytes; the host takes at most", isHarmless: true,
            inCompute: "reply->count = (size_t)1 << 40; reply->bytes = 0; return 0;"),
        c(
            "NothingAtAll", .garbageReply, "names 5 bytes and gives none", isHarmless: true,
            inCompute: "reply->count = 5; reply->bytes = 0; return 0;"),
        c(
            "NotANumber", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = $0.reply.replacing("12.5", with: "NaN") }),
        c(
            "BeyondNumbers", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = $0.reply.replacing("12.5", with: "1e999") }),
        c(
            "ForeignArea", .invalidEstimate,
            "'foreignarea_rate' for W06000001, 2018/19, is for an area that was not asked for",
            isHarmless: true,
            change: { $0.reply = $0.reply.replacing("E23000015", with: "W06000001") }),
        c(
            "Reports", .reportedFailure, "says that 'compute' failed: the ledger is not balanced",
            lastWords: "see page 4", isHarmless: true,
            inCompute: """
                puts("see page 4");
                return say(reply, INDICATOR_FAILED, "the ledger is not balanced");
                """),
        c(
            "Infinite", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply = $0.reply.replacing("12.5", with: "-Infinity") }),
        c(
            "TwoDocuments", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            change: { $0.reply += $0.reply }),
        c(
            "NotUTF8", .garbageReply, "its answer to 'compute' cannot be read", isHarmless: true,
            inCompute: #"return say(reply, INDICATOR_OK, "{\"module\":\"\xff\xfe\",\"estimates\":[]}");"#),
        c(
            "DescribedNotInUTF8", .garbageReply, "its answer to 'describe' cannot be read", isHarmless: true,
            inDescribe: #"return say(reply, INDICATOR_OK, "\xff\xfe");"#),
        c(
            "ReportsNotInUTF8", .reportedFailure, "failed: caf\u{FFFD} is not open",
            lastWords: "\u{FFFD}t\u{FFFD}", isHarmless: true,
            inCompute: #"""
                fputs("\xe9" "t\xe9\n", stdout);
                return say(reply, INDICATOR_FAILED, "caf\xe9 is not open");
                """#),
        c(
            "DiesNotInUTF8", .crashed, "signal 6", lastWords: "\u{FFFD}t\u{FFFD}",
            inCompute: #"fputs("\xe9" "t\xe9\n", stderr); abort();"#),
        c(
            "Talks", .garbageReply, "...", isHarmless: true,
            change: {
                let name = String(repeating: "n", count: 100_000)
                $0.reply = try ModuleSource.json(ComputeReply(module: name, estimates: []))
            }),
        c(
            "TwiceTheSame", .identifierTaken,
            "indicator 'twicethesame_rate' is already used by the module itself, twice", isHarmless: true,
            change: {
                let measure = ModuleSource.measure("twicethesame_count")
                let once = ModuleSource.description("twicethesame", "twicethesame_rate", measure)
                $0.description = try ModuleSource.json(
                    ModuleDescription(
                        manifest: once.manifest, measures: once.measures,
                        indicators: once.indicators + once.indicators))
            }),
        c(
            "NegativeCount", .invalidEstimate, "has the count negativecount_count of -1, which is below 0",
            isHarmless: true,
            change: {
                try $0.answer { $0.numerator = Quantity(measure: "negativecount_count", value: -1) }
            }),
        c(
            "PartOverWhole", .invalidEstimate,
            "counts 9 of partoverwhole_count in a whole of 8 (partoverwhole_whole)", isHarmless: true,
            change: {
                let measure = "partoverwhole_count"
                let share = Calculation.proportion(
                    numerator: measure, denominator: measure, stated: nil, by: .whole)
                $0.description = try ModuleSource.json(
                    ModuleSource.description(
                        "partoverwhole", "partoverwhole_rate", ModuleSource.measure(measure),
                        calculation: share))
                try $0.answer {
                    $0.numerator = Quantity(measure: measure, value: 9)
                    $0.denominator = Quantity(measure: "partoverwhole_whole", value: 8)
                }
            }),
        // What a module would say of itself the second time is never asked.
        c(
            "ChangesItsMind", .reportedFailure, "described 1 time", isHarmless: true,
            inDescribe: "described++;",
            inCompute: #"""
                return say(reply, INDICATOR_FAILED, described == 1 ? "described 1 time" : "described again");
                """#,
            change: { $0.preamble = "static int described;" }),
    ]
}
