package openings.portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;
import openings.portal.search.Hit;
import openings.portal.view.Names;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * An occupation, its place in ISCO-08 and where its figures are.
 *
 * @param parent code of the group above; null for a major group
 * @param children codes of the groups below
 * @param titles by language
 */
record OccupationAnswer(
        String code,
        String title,
        int level,
        @Nullable String parent,
        List<String> children,
        Map<String, String> titles,
        Links links) {
    /** Where to go on. */
    record Links(String self, String data, String page) {
        static Links to(Isco08 group) {
            return new Links(
                    "/api/v1/occupations/" + group, "/api/v1/data/stock?isco=" + group, "/occupation/" + group);
        }
    }

    /** An occupation that answers a question, and by which words. */
    record Found(String code, String title, int level, String match, String matched, String language, Links links) {
        static Found of(Hit hit, Names names) {
            return new Found(
                    hit.group().code(),
                    names.occupation(hit.group()),
                    hit.group().level(),
                    hit.match().name().toLowerCase(Locale.ROOT),
                    hit.matched(),
                    hit.language(),
                    Links.to(hit.group()));
        }
    }

    static OccupationAnswer of(Isco08 group, Language language) {
        return new OccupationAnswer(
                group.code(),
                new Names(Words.in(language)).occupation(group),
                group.level(),
                group.parent().map(Isco08::code).orElse(null),
                IscoGroups.children(group).stream().map(Isco08::code).toList(),
                titles(group),
                Links.to(group));
    }

    private static Map<String, String> titles(Isco08 group) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            titles.put(language.code(), new Names(Words.in(language)).occupation(group));
        }
        return titles;
    }
}
