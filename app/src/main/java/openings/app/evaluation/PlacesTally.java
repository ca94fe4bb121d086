package openings.app.evaluation;

import java.util.List;
import java.util.Locale;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Coded;

/** Counts how places were coded. */
final class PlacesTally {
    /** How many mistakes are listed. */
    static final int MOST_MISTAKES = 100;

    static final String HEADER = "           n   coded  right  accuracy  coverage  wider  mean probability\n";

    private int n;
    private int coded;
    private int codedWithin;
    private int right;
    private int wider;
    private int mustAbstain;
    private int abstained;
    private double probabilities;

    /**
     * What was counted.
     *
     * @param coded how many got a code as deep as the right one, or one where there should be none
     * @param accuracy the part of those that is right
     * @param coverage the part of the places that have a right code which got a code that deep
     * @param wider how many got a wider code that holds the right one
     * @param abstained how many of {@code mustAbstain} got no code
     * @param meanProbability what the classifier thought the accuracy was
     */
    record Figures(
            int n,
            int coded,
            int right,
            double accuracy,
            double coverage,
            int wider,
            int mustAbstain,
            int abstained,
            double meanProbability) {}

    /** Counts one; says whether it is wrong. */
    boolean add(List<Nuts> expected, Coding<Nuts> coding) {
        n++;
        mustAbstain += expected.isEmpty() ? 1 : 0;
        if (!(coding instanceof Coded<Nuts> given)) {
            abstained += expected.isEmpty() ? 1 : 0;
            return false;
        }
        boolean isRight = expected.stream().anyMatch(region -> region.contains(given.code()));
        boolean isWider = !isRight && expected.stream().anyMatch(given.code()::contains);
        if (isWider) {
            wider++;
            return false;
        }
        coded++;
        codedWithin += expected.isEmpty() ? 0 : 1;
        right += isRight ? 1 : 0;
        probabilities += given.probability();
        return !isRight;
    }

    Figures figures() {
        return new Figures(
                n,
                coded,
                right,
                part(right, coded),
                part(codedWithin, n - mustAbstain),
                wider,
                mustAbstain,
                abstained,
                part(probabilities, coded));
    }

    String line(String name) {
        Figures figures = figures();
        return String.format(
                Locale.ROOT,
                "%-6s %6d %6d %6d    %.4f    %.4f %6d    %.4f%n",
                name,
                n,
                coded,
                right,
                figures.accuracy(),
                figures.coverage(),
                wider,
                figures.meanProbability());
    }

    private static double part(double count, int of) {
        return of == 0 ? 0 : Math.round(count / of * 10_000) / 10_000.0;
    }
}
