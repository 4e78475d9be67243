/// Weights of standard populations by age.
public enum StandardPopulation {
    /// The European Standard Population of 2013, in bands of five years from 0-4 to 85-89, then 90 and over.
    ///
    /// The 19 weights sum to 100 000. Source: Eurostat, Revision of the European Standard Population, 2013.
    public static let european2013: [Double] = [
        5_000, 5_500, 5_500, 5_500, 6_000, 6_000, 6_500, 7_000, 7_000, 7_000,
        7_000, 6_500, 6_000, 5_500, 5_000, 4_000, 2_500, 1_500, 1_000,
    ]
}
