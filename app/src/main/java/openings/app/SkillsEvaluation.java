package openings.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.app.evaluation.EvaluationResult;
import openings.classifier.Knowledge;
import openings.classifier.esco.Esco;
import openings.classifier.evaluation.LinkingReport;
import openings.classifier.evaluation.SkillEvaluation;
import openings.classifier.evaluation.SkillReport;

/** Finds the skills of labelled sentences, and links labelled terms, with the imported ESCO: a file, or those in a folder. */
final class SkillsEvaluation {
    private static final String SENTENCES = ".*\\.csv(\\.gz)?";
    private static final String TERMS = ".*\\.(tsv|txt)";
    /** The language at the end of a name, as in {@code skill_link_nl.tsv}. */
    private static final Pattern LANGUAGE = Pattern.compile("(?:.*[_.-])?([a-z]{2})\\.[a-z]+");

    private SkillsEvaluation() {}

    static EvaluationResult sentences(Path data, Knowledge knowledge) {
        SkillEvaluation evaluation = open(knowledge);
        Map<String, SkillReport> reports = new TreeMap<>();
        for (Path file : files(data)) {
            reports.put(file.getFileName().toString(), evaluation.sentences(file));
        }
        return result(reports);
    }

    static EvaluationResult terms(Path data, Knowledge knowledge) {
        SkillEvaluation evaluation = open(knowledge);
        Map<String, LinkingReport> reports = new TreeMap<>();
        for (Path file : files(data, TERMS)) {
            String name = file.getFileName().toString();
            Matcher language = LANGUAGE.matcher(name);
            if (!language.matches()) {
                throw new AppException(
                        name + " does not tell the language of its terms; name it like skill_link_nl.tsv");
            }
            reports.put(name, evaluation.terms(file, language.group(1)));
        }
        return result(reports);
    }

    private static EvaluationResult result(Map<String, ?> reports) {
        StringBuilder text = new StringBuilder();
        reports.forEach(
                (name, report) -> text.append(name).append(": ").append(report).append('\n'));
        return new EvaluationResult(text.toString().stripTrailing(), reports);
    }

    private static SkillEvaluation open(Knowledge knowledge) {
        return new SkillEvaluation(esco(knowledge));
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

    private static List<Path> files(Path data, String named) {
        if (!Files.isDirectory(data)) {
            return List.of(data);
        }
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> found = files.filter(file -> file.toString().matches(named))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new AppException("No file to evaluate in " + data + "; docs/evaluation.md tells the layout");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
