package openings.classifier.evaluation;

/**
 * How well the words that name skills were found, whichever skills they name. Shares are over 0 to 1.
 *
 * @param language of the sentences, ISO 639-1
 * @param sentences those without a span included
 * @param skillSpans spans that people marked as skills
 * @param knowledgeSpans spans that people marked as knowledge
 * @param mentions skills given at the default
 * @param precision share of the mentions whose words overlap a span
 * @param recall share of the spans that a mention overlaps
 * @param skillRecall share of the spans of skills
 * @param knowledgeRecall share of the spans of knowledge
 * @param f1 harmonic mean of precision and recall
 * @param cost of sentences whose skills are given at the default
 */
public record SpanReport(
        String language,
        int sentences,
        int skillSpans,
        int knowledgeSpans,
        int mentions,
        double precision,
        double recall,
        double skillRecall,
        double knowledgeRecall,
        double f1,
        Cost cost) {}
