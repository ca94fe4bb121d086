package openings.classifier.occupation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import openings.classifier.text.Phrases;
import openings.classifier.text.PostingWords;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.JobTitle;

/** What speaks for an occupation beside the title: the source's own code, and titles that the text names. */
final class Hints {
    private static final int SHORTEST_TITLE = 5;
    private static final String ESCO_ISCO = "http://data.europa.eu/esco/isco/c";

    private final OccupationLexicon lexicon;
    private final Map<String, Phrases<JobTitle>> titles = new ConcurrentHashMap<>();

    Hints(OccupationLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The groups that the source says the occupation is of. */
    Set<Isco08> categories(PostingWords posting) {
        return posting.posting().text().occupationalCategory().stream()
                .flatMap(category -> findGroup(category).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How often the text, in {@code language}, names a title of a unit group. */
    Map<Isco08, Long> mentions(PostingWords posting, String language) {
        return titles
                .computeIfAbsent(language, name -> phrases(lexicon.titles(name)))
                .in(posting.description())
                .stream()
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
