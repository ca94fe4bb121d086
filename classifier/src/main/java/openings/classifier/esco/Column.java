package openings.classifier.esco;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A column of ESCO's tables, by all names that releases give it; signs and case do not count. */
enum Column {
    URI("conceptUri", "(concept)?uri"),
    ISCO_GROUP("iscoGroup", "isco(08)?(group|code)?"),
    CODE("code", "code"),
    STATUS("status", "status"),
    TITLE("title", "title"),
    LANGUAGE("language", "lang(uage)?"),
    ISCO08("isco08", "isco(08)?(code|group)?"),
    PREFERRED_LABEL("preferredLabel", "pref(erred)?label"),
    ALTERNATIVE_LABELS("altLabels", "alt(ernative)?labels?[0-9]*"),
    HIDDEN_LABELS("hiddenLabels", "hiddenlabels?[0-9]*"),
    DESCRIPTION("description", "description"),
    SKILL_TYPE("skillType", "skilltype"),
    REUSE_LEVEL("reuseLevel", "(skill)?reuselevel"),
    SCHEMES("inScheme", "inschemes?"),
    OCCUPATION_URI("occupationUri", "occupationuri"),
    SKILL_URI("skillUri", "skilluri"),
    ORIGINAL_SKILL_URI("originalSkillUri", "originalskilluri"),
    RELATED_SKILL_URI("relatedSkillUri", "relatedskilluri"),
    RELATION_TYPE("relationType", "relationtype"),
    BROADER_URI("broaderUri", "broader(concept)?uri");

    private final String title;
    private final Pattern names;

    Column(String title, String names) {
        this.title = title;
        this.names = Pattern.compile(names);
    }

    /** Its name in the present release. */
    String title() {
        return title;
    }

    /** Whether it is the column with this header. */
    boolean is(String header) {
        return names.matcher(header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .matches();
    }

    /** The columns of a header that it is, for labels may stand in several. */
    List<Integer> in(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(at -> is(header.get(at)))
                .boxed()
                .toList();
    }
}
