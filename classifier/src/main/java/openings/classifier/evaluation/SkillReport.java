package openings.classifier.evaluation;

/**
 * How well skills were found in sentences. Shares are over 0 to 1.
 *
 * @param sentences different sentences, those without a skill included
 * @param skills pairs of a sentence and a skill that people saw in it
 * @param unknownLabels labels that the imported ESCO does not know; they are left out
 * @param precision share of the pairs given at the default that people gave too
 * @param recall share of people's pairs that were given
 * @param f1 harmonic mean of the two
 * @param sentencesRanked R-precision at 5 of the skills ranked for each sentence that has any
 * @param spansRanked the same for each span, the words that people marked; 0 where the data mark none
 * @param baselineSentencesRanked the first, of a BM25 search among ESCO's labels
 * @param baselineSpansRanked the second, of that search
 * @param cost of sentences whose skills are given at the default
 */
public record SkillReport(
        int sentences,
        int skills,
        int unknownLabels,
        double precision,
        double recall,
        double f1,
        double sentencesRanked,
        double spansRanked,
        double baselineSentencesRanked,
        double baselineSpansRanked,
        Cost cost) {}
