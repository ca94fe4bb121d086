package openings.portal.view;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;
import openings.portal.words.Language;

/** The most usual job title of each unit group, in the languages that ISCO-08 has no titles in. */
final class UsualTitles {
    private static final Map<Language, UsualTitles> ALL = read();

    private final Map<Isco08, String> titles = new HashMap<>();

    private UsualTitles() {}

    static UsualTitles in(Language language) {
        return requireNonNull(ALL.get(language));
    }

    Optional<String> find(Isco08 unitGroup) {
        return Optional.ofNullable(titles.get(unitGroup));
    }

    private static Map<Language, UsualTitles> read() {
        JobTitles lexicon = JobTitles.load();
        return Arrays.stream(Language.values())
                .collect(toUnmodifiableMap(language -> language, language -> of(lexicon, language)));
    }

    /** The lexicon has the most usual title of a group first; English has a title for every group. */
    private static UsualTitles of(JobTitles lexicon, Language language) {
        UsualTitles usual = new UsualTitles();
        if (language == Language.EN) {
            return usual;
        }
        for (JobTitle title : lexicon.in(language.code())) {
            usual.titles.putIfAbsent(title.group(), title.title());
        }
        return usual;
    }
}
