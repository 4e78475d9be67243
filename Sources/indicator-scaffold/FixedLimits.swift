import FrameworkModel

/// 95 % limits of the counts that the examples use, worked out apart from the kit in Python with SciPy.
enum FixedLimits {
    /// Poisson limits of a count: exact below ten events, Byar's from ten.
    static func poisson(_ count: Int) -> (lower: Double, upper: Double)? {
        counts[count]
    }

    /// Wilson's limits of a part of a whole, in percent.
    static func wilson(_ part: Int, of whole: Int) -> (lower: Double, upper: Double)? {
        shares[[part, whole]]
    }

    private static let counts: [Int: (Double, Double)] = [
        0: (0, 3.68887945),
        6: (2.20189425, 13.05947402),
        600: (552.94425602, 649.98969561),
        2_400: (2_304.93207380, 2_497.98214678),
        2_760: (2_657.98201310, 2_864.93086902),
    ]

    private static let shares: [[Int]: (Double, Double)] = [
        [0, 900]: (0, 0.4250146730),
        [6, 410]: (0.6723764681, 3.1555287558),
        [600, 3_000]: (18.6074112804, 21.4693196431),
        [2_400, 12_000]: (19.2939730390, 20.7252281084),
        [2_760, 12_000]: (22.2557603625, 23.7615206701),
        [0, 84_989]: (0, 0.0045197440),
        [6, 84_989]: (0.0032355797, 0.0154030003),
        [600, 1_282_237]: (0.0431965987, 0.0506891535),
        [2_400, 1_272_638]: (0.1811958223, 0.1962742013),
        [2_760, 1_282_237]: (0.2073748945, 0.2234210434),
    ]
}
