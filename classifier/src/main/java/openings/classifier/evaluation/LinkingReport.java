package openings.classifier.evaluation;

/**
 * How well terms were linked to skills. Shares are over 0 to 1.
 *
 * @param terms how many there were
 * @param top1 share whose best skill is right
 * @param top5 share with a right one among the five best
 * @param baselineTop1 share whose best skill is right by a BM25 search among ESCO's labels, of the language where it has any,
 *     else English
 * @param baselineTop5 share with a right one among the five best of that search
 * @param cost of terms that skills are ranked for
 */
public record LinkingReport(int terms, double top1, double top5, double baselineTop1, double baselineTop5, Cost cost) {}
