package openings.classifier.skill;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import openings.classifier.text.Words;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/**
 * What jobs are called, by language: who names who does it says nothing of what else is asked for. Immutable and
 * thread-safe.
 */
final class JobNames {
    private static final int SHORTEST = 4;
    /** Of several who do it, or of the one. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "da", List.of("r", "er", "e", "n", "en", "ne", "rne", "erne"),
            "de", List.of("n", "en", "e", "in", "innen", "nen", "s"),
            "en", List.of("s"),
            "fr", List.of("s"),
            "nl", List.of("s", "en", "n"),
            "no", List.of("r", "er", "e", "n", "en", "ne", "rne", "erne"),
            "sv", List.of("r", "er", "ar", "e", "n", "en", "na", "rna", "erna", "arna"));

    private static final Set<String> COMPOUNDING = Set.of("da", "de", "nl", "no", "sv");
    private static final int SHORTEST_HEAD = 7;

    /** By language: the names spelled backwards, so that those with one ending stand together. */
    private final Map<String, NavigableSet<String>> byLanguage;

    private JobNames(Map<String, NavigableSet<String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static JobNames load() {
        Map<String, NavigableSet<String>> byLanguage = new HashMap<>();
        for (JobTitle title : JobTitles.load().all()) {
            byLanguage
                    .computeIfAbsent(title.language(), key -> new TreeSet<>())
                    .add(backwards(Words.of(title.title()).folded()));
        }
        return new JobNames(byLanguage);
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Whether it is the name of a job as it stands. */
    boolean has(String language, String text) {
        return of(language).contains(backwards(Words.of(text).folded()));
    }

    /** Whether a folded word is the name of a job, in whatever number, or what names of jobs are compounds of. */
    boolean isInflected(String language, String folded) {
        return isName(language, folded)
                || ENDINGS.getOrDefault(language, List.of()).stream()
                        .filter(ending -> folded.length() >= SHORTEST + ending.length() && folded.endsWith(ending))
                        .anyMatch(ending -> isName(language, folded.substring(0, folded.length() - ending.length())));
    }

    private boolean isName(String language, String folded) {
        String backwards = backwards(folded);
        NavigableSet<String> names = of(language);
        if (names.contains(backwards)) {
            return true;
        }
        String next = names.higher(backwards);
        return COMPOUNDING.contains(language)
                && folded.length() >= SHORTEST_HEAD
                && next != null
                && next.startsWith(backwards)
                && next.indexOf(' ') < 0;
    }

    private NavigableSet<String> of(String language) {
        return byLanguage.getOrDefault(language, Collections.emptyNavigableSet());
    }
}
