package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.LabelledSpans.Marked;
import openings.classifier.evaluation.LabelledSpans.Sentence;
import openings.classifier.evaluation.LabelledSpans.Span;
import openings.classifier.language.LanguageDetector;
import openings.classifier.skill.SkillCoder;
import openings.classifier.skill.SkillTraining;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.code.EscoOccupation;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.coding.SkillMention;
import openings.contract.taxonomy.JobTitles;

/**
 * Finds the skills of sentences in which people marked the words that name skills, and compares the words. Which skill is
 * given does not count, so neither the labels nor ESCO must be in the language.
 */
public final class SpanEvaluation {
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.NO_TEXT);

    private static final Pattern NAME = Pattern.compile(".*\\.(conll|json|jsonl)(\\.gz)?");

    private final SkillCoder coder;
    private final LanguageDetector detector = new LanguageDetector(JobTitles.load());

    /** With the shipped lexicon and, where it is to be used, ESCO. */
    public SpanEvaluation(Optional<Esco> esco) {
        coder = SkillCoder.open(esco);
    }

    /** Whether a file is of tokens with tags, by the end of its name. */
    public static boolean canRead(Path file) {
        return NAME.matcher(file.toString()).matches();
    }

    /**
     * Evaluates on a file of tokens with tags.
     *
     * @param stated the language, ISO 639-1; where it is empty, the one of most sentences
     * @throws EvaluationException if the file cannot be read, lacks a column or has no sentence
     */
    public SpanReport spans(Path file, Optional<String> stated) {
        List<Sentence> sentences = LabelledSpans.read(file);
        String language = stated.orElseGet(() -> language(sentences));
        Tally tally = new Tally();
        sentences.forEach(sentence -> tally.add(sentence, code(sentence, language)));
        return tally.report(language, sentences.size(), Cost.of(sentences, sentence -> code(sentence, language)));
    }

    /**
     * Lets models learn from a file of tokens with tags.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no sentence
     */
    public static void mark(Path file, List<SkillTraining> models) {
        for (Sentence sentence : LabelledSpans.read(file)) {
            PostingWords words = CodedAdvertisement.described(sentence.text());
            models.forEach(model -> model.addMarked(words, place -> sentence.isMarked(place.start(), place.end())));
        }
    }

    private List<SkillMention> code(Sentence sentence, String language) {
        return coder.code(CodedAdvertisement.described(sentence.text()), language, NO_OCCUPATION);
    }

    private String language(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> detector.detect(Words.of(sentence.text())))
                .filter(language -> !language.equals(LanguageDetector.UNDETERMINED))
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(LanguageDetector.UNDETERMINED);
    }

    /** Counts mentions and spans. */
    private static final class Tally {
        private int mentions;
        private int right;
        private final Map<Marked, Integer> spans = new EnumMap<>(Marked.class);
        private final Map<Marked, Integer> found = new EnumMap<>(Marked.class);

        void add(Sentence sentence, List<SkillMention> given) {
            List<Evidence> places = given.stream().map(SkillMention::evidence).toList();
            mentions += places.size();
            right += (int) places.stream()
                    .filter(place -> sentence.isMarked(place.start(), place.end()))
                    .count();
            for (Span span : sentence.spans()) {
                boolean isFound = places.stream().anyMatch(place -> span.overlaps(place.start(), place.end()));
                spans.merge(span.type(), 1, Integer::sum);
                found.merge(span.type(), isFound ? 1 : 0, Integer::sum);
            }
        }

        SpanReport report(String language, int sentences, Cost cost) {
            double precision = share(right, mentions);
            double recall = share(sum(found), sum(spans));
            return new SpanReport(
                    language,
                    sentences,
                    spans.getOrDefault(Marked.SKILL, 0),
                    spans.getOrDefault(Marked.KNOWLEDGE, 0),
                    mentions,
                    precision,
                    recall,
                    recall(Marked.SKILL),
                    recall(Marked.KNOWLEDGE),
                    share(2 * precision * recall, precision + recall),
                    cost);
        }

        private double recall(Marked type) {
            return share(found.getOrDefault(type, 0), spans.getOrDefault(type, 0));
        }

        private static int sum(Map<Marked, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static double share(double part, double whole) {
            return whole == 0 ? 0 : part / whole;
        }
    }
}
