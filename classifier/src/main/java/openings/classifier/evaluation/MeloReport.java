package openings.classifier.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well titles were ranked.
 *
 * @param monolingual sets in which titles and corpus are of one language
 * @param crossLingual sets in which they are not
 * @param cost of titles, all concepts ranked for each, in the first set
 */
public record MeloReport(List<OfSet> monolingual, List<OfSet> crossLingual, Cost cost) {
    public MeloReport {
        monolingual = List.copyOf(monolingual);
        crossLingual = List.copyOf(crossLingual);
    }

    /** The mean of a figure over sets; NaN if there are none. */
    public static double mean(List<OfSet> sets, ToDoubleFunction<OfSet> figure) {
        return sets.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /**
     * One set; shares are over 0 to 1.
     *
     * @param meanReciprocalRank of the first right concept among all of the corpus
     * @param right1 share of titles whose first concept is right
     * @param right5 share with a right one among the first five
     * @param right10 share with a right one among the first ten
     * @param unitGroup1 share whose most probable unit group is that of a right concept
     * @param unitGroup5 share with such a one among the five most probable
     * @param minorGroup1 share whose most probable unit group agrees with a right one in three digits
     * @param baseline mean reciprocal rank of BM25 over the corpus's names
     * @param unknown concepts of the corpus that are not in the lexicon, so that they cannot be found
     */
    public record OfSet(
            String name,
            int titles,
            double meanReciprocalRank,
            double right1,
            double right5,
            double right10,
            double unitGroup1,
            double unitGroup5,
            double minorGroup1,
            double baseline,
            int unknown) {}
}
