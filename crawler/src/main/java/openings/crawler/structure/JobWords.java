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
    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_END = 6;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int OFTEN = 20;

    private JobWords() {}

    static boolean soundsLikeTitle(String text) {
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
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
        for (int start = SHORTEST_BEGINNING; start <= word.length() - SHORTEST_END; start++) {
            if (HEADS.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Words that are a title by themselves, and end or begin others too, so that they name what one does. */
    private static Set<String> heads() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> alone = new HashSet<>();
        for (JobTitle title : JobTitles.load().all()) {
            String folded = Folding.fold(title.title());
            int first = folded.indexOf(' ');
            counts.merge(first < 0 ? folded : folded.substring(0, first), 1, Integer::sum);
            if (first < 0) {
                alone.add(folded);
            } else {
                counts.merge(folded.substring(folded.lastIndexOf(' ') + 1), 1, Integer::sum);
            }
        }
        Set<String> heads = new HashSet<>();
        counts.forEach((word, count) -> {
            boolean usual = count >= OFTEN && !WordLists.NOT_JOBS.is(word);
            if (word.length() > 3 && (usual || (alone.contains(word) && count > 1))) {
                heads.add(word);
            }
        });
        alone.stream().filter(word -> word.length() > SHORTEST_END).forEach(heads::add);
        return Set.copyOf(heads);
    }
}
