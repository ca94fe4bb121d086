package openings.classifier.occupation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openings.contract.taxonomy.JobTitles;

/**
 * Ranks the unit groups for a title over the lexicon's languages: the advertisement's own counts full, English, which
 * titles are written in everywhere, a little less, the others less again and only if these two know the title badly.
 * Thread-safe.
 */
final class TitleSearch {
    private static final String ENGLISH = "en";
    private static final float ENGLISH_WEIGHT = 0.9f;
    private static final float OTHER_WEIGHT = 0.8f;
    /** A score from which on a title is known well. */
    private static final float WELL_KNOWN = 0.5f;

    private final SortedMap<String, TitleIndex> indexes;

    TitleSearch(JobTitles lexicon) {
        indexes = new TreeMap<>(lexicon.languages().parallelStream()
                .collect(Collectors.toMap(language -> language, language -> new TitleIndex(lexicon.in(language)))));
    }

    Ranking rank(List<TitleWord> title, String language) {
        Ranking ranking = new Ranking();
        if (!title.isEmpty()) {
            Grams grams = Grams.of(title);
            indexes.forEach((other, index) -> {
                if (other.equals(language) || other.equals(ENGLISH)) {
                    index.search(grams, other.equals(language) ? 1 : ENGLISH_WEIGHT, ranking);
                }
            });
            if (ranking.bestTitleScore() < WELL_KNOWN) {
                indexes.forEach((other, index) -> {
                    if (!other.equals(language) && !other.equals(ENGLISH)) {
                        index.search(grams, OTHER_WEIGHT, ranking);
                    }
                });
            }
        }
        return ranking;
    }
}
