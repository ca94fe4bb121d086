package openings.classifier.occupation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import openings.classifier.text.Phrases;
import openings.classifier.text.PostingWords;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitle;

/** What speaks for an occupation beside the title: too little to decide alone, enough to break a tie. */
final class Hints {
    private static final float FIRST_MENTION = 0.08f;
    private static final float FURTHER_MENTION = 0.04f;
    private static final float CATEGORY = 0.25f;
    private static final int SHORTEST_TITLE = 5;
    private static final String ESCO_ISCO = "http://data.europa.eu/esco/isco/c";

    private final Map<String, Phrases<JobTitle>> titles;

    Hints(Map<String, List<JobTitle>> titlesByLanguage) {
        titles = titlesByLanguage.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> phrases(entry.getValue())));
    }

    /** Raises the groups that the source's category or the description, in {@code language}, names. */
    void apply(PostingWords posting, String language, Ranking ranking) {
        posting.posting().text().occupationalCategory().stream()
                .flatMap(category -> findGroup(category).stream())
                .distinct()
                .forEach(group -> ranking.raise(group, CATEGORY));
        mentions(posting, language)
                .forEach((group, count) ->
                        ranking.raise(group, count > 1 ? FIRST_MENTION + FURTHER_MENTION : FIRST_MENTION));
    }

    private Map<Isco08, Long> mentions(PostingWords posting, String language) {
        Phrases<JobTitle> known = titles.get(language);
        return known == null
                ? Map.of()
                : known.in(posting.description()).stream()
                        .map(match -> match.value().group())
                        .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
    }

    /** The ISCO-08 group that a category is, written bare, with a prefix ({@code ISCO-08: 2512}, {@code C2512}) or as ESCO's URI. */
    static Optional<Isco08> findGroup(String category) {
        String code = category.strip().toLowerCase(Locale.ROOT);
        for (String prefix : List.of(ESCO_ISCO, "isco-08", "isco08", "isco", "c")) {
            if (code.startsWith(prefix)) {
                code = code.substring(prefix.length()).replaceFirst("^[^0-9]+", "");
                break;
            }
        }
        return code.matches("[0-9]{1,4}") && IscoGroups.exists(Isco08.of(code))
                ? Optional.of(Isco08.of(code))
                : Optional.empty();
    }

    private static Phrases<JobTitle> phrases(List<JobTitle> titles) {
        Phrases.Builder<JobTitle> builder = Phrases.builder();
        titles.stream()
                .filter(title -> title.title().length() >= SHORTEST_TITLE)
                .forEach(title -> builder.add(title.title(), title));
        return builder.build();
    }
}
