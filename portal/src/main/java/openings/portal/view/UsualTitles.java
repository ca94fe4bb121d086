package openings.portal.view;

import java.util.EnumMap;
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
        return ALL.getOrDefault(language, new UsualTitles());
    }

    Optional<String> find(Isco08 unitGroup) {
        return Optional.ofNullable(titles.get(unitGroup));
    }

    private static Map<Language, UsualTitles> read() {
        JobTitles lexicon = JobTitles.load();
        Map<Language, UsualTitles> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language != Language.EN) {
                all.put(language, of(lexicon, language));
            }
        }
        return all;
    }

    /** The lexicon has the most usual title of a group first. */
    private static UsualTitles of(JobTitles lexicon, Language language) {
        UsualTitles usual = new UsualTitles();
        for (JobTitle title : lexicon.in(language.code())) {
            usual.titles.putIfAbsent(title.group(), title.title());
        }
        return usual;
    }
}
