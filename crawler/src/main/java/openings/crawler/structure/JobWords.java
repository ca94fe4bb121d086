package openings.crawler.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/** Tells whether a text sounds like the title of a job, by the words of the lexicon of titles. */
final class JobWords {
    private static final Pattern ALL_GENDERS = Pattern.compile(
            "(?i)\\b(?:[mwfdhx]\\s?[/|]\\s?[mwfdhx](?:\\s?[/|]\\s?[mwfdhx])?)\\b|\\(a\\)|\\b(?:gn)\\b|[*:_/]in(?:nen)?\\b|\\w/a\\b");
    private static final Set<String> HEADS = heads();
    private static final int SHORTEST_END = 5;

    private JobWords() {}

    static boolean soundsLikeTitle(String text) {
        if (ALL_GENDERS.matcher(text).find()) {
            return true;
        }
        for (String word : Folding.fold(text).split(" ", -1)) {
            if (HEADS.contains(word) || endsInHead(word)) {
                return true;
            }
        }
        return false;
    }

    /** Compounds: "magazijnmedewerker" ends in "medewerker". */
    private static boolean endsInHead(String word) {
        for (int start = 1; start <= word.length() - SHORTEST_END; start++) {
            if (HEADS.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Words that end or begin more than one title. */
    private static Set<String> heads() {
        Map<String, Integer> counts = new HashMap<>();
        for (JobTitle title : JobTitles.load().all()) {
            String folded = Folding.fold(title.title());
            int first = folded.indexOf(' ');
            counts.merge(first < 0 ? folded : folded.substring(0, first), 1, Integer::sum);
            if (first >= 0) {
                counts.merge(folded.substring(folded.lastIndexOf(' ') + 1), 1, Integer::sum);
            }
        }
        Set<String> heads = new HashSet<>();
        counts.forEach((word, count) -> {
            if (count > 2 && word.length() > 3) {
                heads.add(word);
            }
        });
        return Set.copyOf(heads);
    }
}
