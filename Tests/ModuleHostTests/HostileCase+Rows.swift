import FrameworkModel
import ModuleHost

// Modules that answer too much.
extension HostileCase {
    private static let fewRows: ModuleLimits = {
        var limits = ModuleLimits.standard
        limits.estimates = 1000
        return limits
    }()

    static let rows: [HostileCase] = [
        c(
            "ManyRows", .replyTooLarge, "has 2000 estimates; the host takes at most 1000", isHarmless: true,
            limits: fewRows,
            change: {
                let estimate = ModuleSource.estimate("manyrows_rate")
                let rows = [Estimate](repeating: estimate, count: 2000)
                $0.reply = try ModuleSource.json(ComputeReply(module: "manyrows", estimates: rows))
            }),
        c(
            "TenMillionRows", .replyTooLarge, "bytes; the host takes at most 67108864", isHarmless: true,
            inCompute: #"""
                const char row[] = "{\"value\":1},";
                const size_t rows = 10000000, width = sizeof row - 1;
                reply->bytes = malloc(rows * width);
                for (size_t i = 0; i < rows; i++) memcpy(reply->bytes + i * width, row, width);
                reply->count = rows * width;
                return INDICATOR_OK;
                """#),
        c(
            "DescribesGigabyte", .replyTooLarge, "'describe' has 1073741824 bytes", isHarmless: true,
            inDescribe: """
                reply->count = (size_t)1 << 30;
                reply->bytes = malloc(reply->count);
                return INDICATOR_OK;
                """),
    ]
}
