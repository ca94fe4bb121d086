package openings.classifier.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.EvaluationException.Kind;
import openings.classifier.skill.SkillCoder;
import openings.classifier.skill.SkillTraining;
import openings.classifier.text.PostingWords;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;

/** Finds the skills of sentences, or of terms, that people have linked to ESCO, and compares. */
public final class SkillEvaluation {
    private static final String ENGLISH = "en";
    private static final Coding<EscoOccupation> NO_OCCUPATION = Coding.uncoded(Reason.NO_TEXT);

    private final Esco esco;
    private final SkillCoder coder;
    private final Map<String, String> skillsByLabel = new HashMap<>();

    /** Of a coder that knows ESCO. */
    public SkillEvaluation(Esco esco) {
        this(esco, Optional.of(esco));
    }

    /**
     * Of a coder that may know less than the labels are of.
     *
     * @param esco what the labels are of
     * @param known what the coder knows beside the shipped lexicon
     */
    public SkillEvaluation(Esco esco, Optional<Esco> known) {
        this.esco = esco;
        coder = SkillCoder.open(known);
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
        LabelledSentences labelled = read(csv);
        Map<String, Set<String>> sentences = new LinkedHashMap<>();
        labelled.bySentence().forEach((sentence, labels) -> sentences.put(sentence, skills(labels)));
        List<Map.Entry<String, Set<String>>> spans = new ArrayList<>();
        labelled.bySpan().forEach(span -> spans.add(Map.entry(span.words(), skills(span.labels()))));
        SkillTally tally = new SkillTally();
        sentences.forEach((sentence, skills) -> tally.add(skills, found(sentence)));
        Set<String> unknown = labelled.bySentence().values().stream()
                .flatMap(Set::stream)
                .filter(label -> !skillsByLabel.containsKey(key(label)))
                .collect(Collectors.toSet());
        try (NameSearch baseline = search(ENGLISH)) {
            return new SkillReport(
                    tally.sentences(),
                    tally.expected(),
                    unknown.size(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    rankPrecision(sentences.entrySet(), words -> ranked(words, ENGLISH)),
                    rankPrecision(spans, words -> ranked(words, ENGLISH)),
                    rankPrecision(sentences.entrySet(), baseline::concepts),
                    rankPrecision(spans, baseline::concepts),
                    Cost.of(sentences.keySet(), this::found));
        }
    }

    /**
     * Lets models learn from a CSV file of English sentences of which all skills are marked.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no sentence
     */
    public void teach(Path csv, List<SkillTraining> models) {
        String set = csv.getFileName().toString();
        marked(csv).forEach((sentence, skills) -> models.forEach(model -> model.add(set, sentence, skills)));
    }

    /**
     * Lets models learn from a CSV file of English sentences of which some skills are marked.
     *
     * @throws EvaluationException if the file cannot be read, lacks a column or has no sentence
     */
    public void help(Path csv, List<SkillTraining> models) {
        marked(csv).forEach((sentence, skills) -> models.forEach(model -> model.addHelping(sentence, skills)));
    }

    private Map<PostingWords, Set<EscoSkill>> marked(Path csv) {
        Map<PostingWords, Set<EscoSkill>> marked = new LinkedHashMap<>();
        read(csv)
                .bySentence()
                .forEach((sentence, labels) -> marked.put(
                        CodedAdvertisement.described(sentence),
                        skills(labels).stream().map(EscoSkill::of).collect(Collectors.toSet())));
        return marked;
    }

    private static LabelledSentences read(Path csv) {
        LabelledSentences labelled = LabelledSentences.read(csv);
        if (labelled.bySentence().isEmpty()) {
            throw new EvaluationException(Kind.EMPTY, csv + " has no row with a sentence");
        }
        return labelled;
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
                    hits(terms, words -> ranked(words, language), SkillTally.RANKED),
                    hits(terms, baseline::concepts, 1),
                    hits(terms, baseline::concepts, SkillTally.RANKED),
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
                .collect(Collectors.toSet());
    }

    private List<String> ranked(String words, String language) {
        return coder.rank(words, language, SkillTally.RANKED).stream()
                .map(EscoSkill::code)
                .toList();
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
        return StreamSupport.stream(texts.spliterator(), false)
                .filter(text -> !text.getValue().isEmpty())
                .mapToDouble(text -> SkillTally.rankPrecision(text.getValue(), ranking.apply(text.getKey())))
                .average()
                .orElse(0);
    }

    private static double hits(
            List<Map.Entry<String, Set<String>>> terms, Function<String, List<String>> ranking, int first) {
        return terms.stream()
                .mapToDouble(term ->
                        ranking.apply(term.getKey()).stream().limit(first).anyMatch(term.getValue()::contains) ? 1 : 0)
                .average()
                .orElse(0);
    }
}
