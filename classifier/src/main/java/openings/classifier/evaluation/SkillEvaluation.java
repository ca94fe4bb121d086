package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.EvaluationException.Kind;
import openings.classifier.skill.SkillCoder;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;

/** Finds the skills of sentences, or of terms, that people have linked to ESCO, and compares. */
public final class SkillEvaluation {
    private static final String ENGLISH = "en";
    private static final int RANKED = 5;
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.NO_TEXT);

    private final Esco esco;
    private final SkillCoder coder;
    private final Map<String, String> skillsByLabel = new HashMap<>();

    public SkillEvaluation(Esco esco) {
        this.esco = esco;
        coder = SkillCoder.open(Optional.of(esco));
        for (Esco.Label label : esco.skillLabels(ENGLISH)) {
            if (label.rank() == Esco.Rank.PREFERRED) {
                skillsByLabel.putIfAbsent(key(label.text()), code(label));
            }
        }
        esco.skillLabels(ENGLISH).forEach(label -> skillsByLabel.putIfAbsent(key(label.text()), code(label)));
    }

    private String code(Esco.Label label) {
        return esco.skills().get(label.concept()).code().code();
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Evaluates on a CSV file of English sentences.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no sentence
     */
    public SkillReport sentences(Path csv) {
        LabelledSentences labelled = LabelledSentences.read(csv);
        if (labelled.bySentence().isEmpty()) {
            throw new EvaluationException(Kind.EMPTY, csv + " has no row with a sentence");
        }
        Map<String, Set<String>> sentences = new LinkedHashMap<>();
        labelled.bySentence().forEach((sentence, labels) -> sentences.put(sentence, skills(labels)));
        List<Map.Entry<String, Set<String>>> spans = new ArrayList<>();
        labelled.bySpan().forEach(span -> spans.add(Map.entry(span.words(), skills(span.labels()))));
        int right = 0;
        int given = 0;
        for (Map.Entry<String, Set<String>> sentence : sentences.entrySet()) {
            Set<String> found = found(sentence.getKey());
            given += found.size();
            found.retainAll(sentence.getValue());
            right += found.size();
        }
        int expected = sentences.values().stream().mapToInt(Set::size).sum();
        Set<String> unknown = labelled.bySentence().values().stream()
                .flatMap(Set::stream)
                .filter(label -> !skillsByLabel.containsKey(key(label)))
                .collect(Collectors.toSet());
        try (NameSearch baseline = search(ENGLISH)) {
            return new SkillReport(
                    sentences.size(),
                    expected,
                    unknown.size(),
                    share(right, given),
                    share(right, expected),
                    share(2.0 * right, given + expected),
                    rankPrecision(sentences.entrySet(), words -> ranked(words, ENGLISH)),
                    rankPrecision(spans, words -> ranked(words, ENGLISH)),
                    rankPrecision(sentences.entrySet(), baseline::concepts),
                    rankPrecision(spans, baseline::concepts),
                    Cost.of(sentences.keySet(), this::found));
        }
    }

    /**
     * Evaluates on a table of terms, {@code term<TAB>URI}, several URIs parted by blanks, bars or commas.
     *
     * @param language of the terms, ISO 639-1
     * @throws EvaluationException if the file cannot be read or has no term
     */
    public LinkingReport terms(Path tsv, String language) {
        List<Map.Entry<String, Set<String>>> terms = LabelledTerms.read(tsv);
        try (NameSearch baseline = search(language)) {
            return new LinkingReport(
                    terms.size(),
                    hits(terms, words -> ranked(words, language), 1),
                    hits(terms, words -> ranked(words, language), RANKED),
                    hits(terms, baseline::concepts, 1),
                    hits(terms, baseline::concepts, RANKED),
                    Cost.of(terms, term -> ranked(term.getKey(), language)));
        }
    }

    private Set<String> skills(Set<String> labels) {
        return labels.stream()
                .map(SkillEvaluation::key)
                .filter(skillsByLabel::containsKey)
                .map(label -> skillsByLabel.getOrDefault(label, ""))
                .collect(Collectors.toSet());
    }

    private Set<String> found(String sentence) {
        return coder.code(CodedAdvertisement.described(sentence), ENGLISH, NO_OCCUPATION).stream()
                .map(mention -> mention.skill().code())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> ranked(String words, String language) {
        return coder.rank(words, language, RANKED).stream().map(EscoSkill::code).toList();
    }

    private NameSearch search(String language) {
        List<Esco.Label> labels = esco.skillLabels(language);
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Esco.Label label : labels.isEmpty() ? esco.skillLabels(ENGLISH) : labels) {
            names.computeIfAbsent(code(label), key -> new ArrayList<>()).add(label.text());
        }
        return new NameSearch(names);
    }

    /** Mean over those with a skill: right ones among the first five, divided by how many could be. */
    private static double rankPrecision(
            Iterable<Map.Entry<String, Set<String>>> texts, Function<String, List<String>> ranking) {
        double sum = 0;
        int count = 0;
        for (Map.Entry<String, Set<String>> text : texts) {
            if (!text.getValue().isEmpty()) {
                long right = ranking.apply(text.getKey()).stream()
                        .limit(RANKED)
                        .filter(text.getValue()::contains)
                        .count();
                sum += (double) right / Math.min(RANKED, text.getValue().size());
                count++;
            }
        }
        return share(sum, count);
    }

    private static double hits(
            List<Map.Entry<String, Set<String>>> terms, Function<String, List<String>> ranking, int first) {
        long hits = terms.stream()
                .filter(term ->
                        ranking.apply(term.getKey()).stream().limit(first).anyMatch(term.getValue()::contains))
                .count();
        return share((double) hits, terms.size());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
