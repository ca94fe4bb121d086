package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import openings.classifier.text.Table;
import openings.classifier.text.Words;

/**
 * Cuts a title where two jobs may meet: at a slash, bar, plus or comma, or at a word such as <i>or</i>. Whether both
 * sides are jobs is for others to say. Thread-safe.
 */
final class TitleParts {
    private static final int MAX_PARTS = 3;
    private static final String MARKS = "/|+&,;";

    private final Map<String, Set<String>> conjunctions = Table.rows(TitleParts.class, "conjunctions.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> Table.parts(row.get(1)).stream().collect(Collectors.toCollection(TreeSet::new))));

    /** The parts of a cleaned title, two or three; none where it is of one part, or of more. */
    List<List<TitleWord>> of(CleanTitle clean, String title, String language) {
        Set<String> between = conjunctions.getOrDefault(language, Set.of());
        List<List<TitleWord>> parts = new ArrayList<>();
        List<TitleWord> part = new ArrayList<>();
        int end = 0;
        for (TitleWord word : clean.words()) {
            boolean isConjunction = between.contains(word.word().text());
            boolean isCut =
                    isConjunction || isCut(title.substring(end, word.word().start()), between);
            if (isCut && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            if (!isConjunction) {
                part.add(new TitleWord(word.word(), 1));
            }
            end = word.word().end();
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts.size() < 2 || parts.size() > MAX_PARTS ? List.of() : parts;
    }

    /** Whether what stands between two words, words that were cleaned away included, parts jobs. */
    private static boolean isCut(String gap, Set<String> between) {
        return gap.chars().anyMatch(mark -> MARKS.indexOf(mark) >= 0)
                || Words.of(gap).words().stream().anyMatch(word -> between.contains(word.text()));
    }
}
