package openings.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.app.evaluation.EvaluationResult;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.LinkingReport;
import openings.classifier.evaluation.SkillEvaluation;
import openings.classifier.evaluation.SpanEvaluation;

/** Finds the skills of labelled sentences, and links labelled terms, with the imported ESCO: a file, or those in a folder. */
final class SkillsEvaluation {
    private static final Predicate<Path> SENTENCES = named(".*\\.csv(\\.gz)?");
    private static final Predicate<Path> TERMS = named(".*\\.(tsv|txt)");
    /** The language at the end of a name, as in {@code skill_link_nl.tsv}. */
    private static final Pattern LANGUAGE = Pattern.compile("(?:.*[_.-])?([a-z]{2})\\.[a-z]+(?:\\.gz)?");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private SkillsEvaluation() {}

    /**
     * Measures sentences whose skills are labelled, and those whose words are marked.
     *
     * @param imported what labels are looked up in
     * @param used what is known of skills
     */
    static EvaluationResult sentences(Path data, Knowledge imported, Knowledge used) {
        Map<Boolean, List<Path>> files =
                allFiles(data).stream().collect(Collectors.partitioningBy(SpanEvaluation::canRead));
        Map<String, Object> reports = new TreeMap<>();
        List<Path> labelled = files.getOrDefault(false, List.of());
        if (!labelled.isEmpty()) {
            SkillEvaluation evaluation = new SkillEvaluation(esco(imported), used.esco());
            labelled.forEach(file -> reports.put(name(file), evaluation.sentences(file)));
        }
        List<Path> marked = files.getOrDefault(true, List.of());
        if (!marked.isEmpty()) {
            SpanEvaluation evaluation = new SpanEvaluation(used.esco());
            marked.forEach(file -> reports.put(name(file), evaluation.spans(file, language(file))));
        }
        return result(reports);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Optional<String> language(Path file) {
        Matcher language = LANGUAGE.matcher(name(file));
        return language.matches() ? Optional.of(language.group(1)).filter(LANGUAGES::contains) : Optional.empty();
    }

    static EvaluationResult terms(Path data, Knowledge knowledge) {
        SkillEvaluation evaluation = new SkillEvaluation(esco(knowledge));
        Map<String, LinkingReport> reports = new TreeMap<>();
        for (Path file : files(data, TERMS)) {
            String language = language(file)
                    .orElseThrow(() -> new AppException(
                            name(file) + " does not tell the language of its terms; name it like skill_link_nl.tsv"));
            reports.put(name(file), evaluation.terms(file, language));
        }
        return result(reports);
    }

    private static EvaluationResult result(Map<String, ?> reports) {
        StringBuilder text = new StringBuilder();
        reports.forEach(
                (name, report) -> text.append(name).append(": ").append(report).append('\n'));
        return new EvaluationResult(text.toString().stripTrailing(), reports);
    }

    /** The imported ESCO, without which skills cannot be measured. */
    static Esco esco(Knowledge knowledge) {
        return knowledge
                .esco()
                .orElseThrow(() -> new AppException("Skills are measured with an imported ESCO, and there is none; "
                        + "import a release with openings import esco, or name its folder with --esco"));
    }

    /** The files of labelled sentences in a folder; a file stands for itself. */
    static List<Path> files(Path data) {
        return files(data, SENTENCES);
    }

    /** The files of sentences that are labelled or in which words are marked. */
    static List<Path> allFiles(Path data) {
        return files(data, SENTENCES.or(SpanEvaluation::canRead));
    }

    private static Predicate<Path> named(String pattern) {
        Predicate<String> named = Pattern.compile(pattern).asMatchPredicate();
        return file -> named.test(file.toString());
    }

    private static List<Path> files(Path data, Predicate<Path> which) {
        if (!Files.isDirectory(data)) {
            return List.of(data);
        }
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> found = files.filter(which).sorted().toList();
            if (found.isEmpty()) {
                throw new AppException("No file to evaluate in " + data + "; docs/evaluation.md tells the layout");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
