package openings.app.evaluation.extraction;

/**
 * What a field scores over all advertisements.
 *
 * @param n values expected
 * @param precision right of those found, 1 where none was found
 * @param recall right of those expected, 1 where none was expected
 * @param f1 harmonic mean of the two
 * @param spurious values found that are wrong or not expected
 * @param missed values expected and not found right
 */
public record Score(int n, double precision, double recall, double f1, int spurious, int missed) {
    static Score of(Outcome sum) {
        double precision = share(sum.right(), sum.right() + sum.spurious());
        double recall = share(sum.right(), sum.right() + sum.missed());
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Score(
                sum.right() + sum.missed(),
                rounded(precision),
                rounded(recall),
                rounded(f1),
                sum.spurious(),
                sum.missed());
    }

    private static double share(int right, int of) {
        return of == 0 ? 1 : (double) right / of;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
