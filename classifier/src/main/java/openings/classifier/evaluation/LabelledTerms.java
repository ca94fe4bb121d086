package openings.classifier.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.classifier.evaluation.EvaluationException.Kind;

/** Terms and the skills, any of which is right, from a table. */
final class LabelledTerms {
    private LabelledTerms() {}

    static List<Map.Entry<String, Set<String>>> read(Path tsv) {
        List<Map.Entry<String, Set<String>>> terms = new ArrayList<>();
        for (String line : lines(tsv)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1) {
                Set<String> skills = Stream.of(cells[1].split("[ |,;]+", -1))
                        .filter(skill -> skill.startsWith("http"))
                        .collect(Collectors.toSet());
                if (!skills.isEmpty()) {
                    terms.add(Map.entry(cells[0].strip(), skills));
                }
            }
        }
        if (terms.isEmpty()) {
            throw new EvaluationException(
                    Kind.EMPTY, tsv + " has no row of a term, a tab and the URI of a skill of ESCO");
        }
        return terms;
    }

    private static List<String> lines(Path tsv) {
        try {
            return Files.readAllLines(tsv);
        } catch (IOException | UncheckedIOException e) {
            throw new EvaluationException(Kind.UNREADABLE, "Cannot read " + tsv + "; give a table in UTF-8", e);
        }
    }
}
