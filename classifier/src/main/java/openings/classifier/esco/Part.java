package openings.classifier.esco;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.classifier.esco.Esco.Trait;
import org.jspecify.annotations.Nullable;

/** The files of an ESCO release that are used, by the names that they are published under. */
enum Part {
    OCCUPATIONS("occupations", true),
    SKILLS("skills", true),
    ISCO_GROUPS("iscogroups", true),
    OCCUPATION_SKILLS("occupationskillrelations", false),
    SKILL_SKILLS("skillskillrelations", false),
    BROADER_OCCUPATIONS("broaderrelationsoccpillar", false),
    BROADER_SKILLS("broaderrelationsskillpillar", false),
    LANGUAGE_SKILLS("languageskillscollection", Trait.LANGUAGE),
    TRANSVERSAL_SKILLS("transversalskillscollection", Trait.TRANSVERSAL),
    DIGITAL_SKILLS("digitalskillscollection", Trait.DIGITAL),
    DIGITAL_COMPETENCES("digcompskillscollection", Trait.DIGITAL),
    GREEN_SKILLS("greenskillscollection", Trait.GREEN),
    GREEN_SHARE("greenshareskillscollection", Trait.GREEN),
    RESEARCH_SKILLS("researchskillscollection", Trait.RESEARCH),
    /** Answers of the ESCO web service. */
    ANSWERS("", false);

    /** As {@code occupations_da.csv}, {@code occupations_da (1).csv} or {@code occupationSkillRelations.csv}. */
    private static final Pattern TABLE = Pattern.compile("([a-z]+?)(?:[_-]([a-z]{2}))?(?: ?\\([0-9]+\\))?\\.csv");
    /** As {@code esco-1.2.0-da.zip} and {@code ESCO dataset - v1.2.0 - classification - da - csv.zip}. */
    private static final Pattern ZIP_LANGUAGE =
            Pattern.compile("[-_ ]([a-z]{2})(?:[-_ ]+csv)?(?: ?\\([0-9]+\\))?\\.zip$");

    private static final List<Part> VALUES = List.of(values());

    private final String stem;
    private final boolean hasLanguage;
    private final @Nullable Trait trait;

    Part(String stem, boolean hasLanguage) {
        this.stem = stem;
        this.hasLanguage = hasLanguage;
        trait = null;
    }

    Part(String stem, Trait trait) {
        this.stem = stem;
        hasLanguage = false;
        this.trait = trait;
    }

    /** What a file is, by its name alone; empty where it is nothing that is used. */
    static Optional<Part> find(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(ANSWERS);
        }
        Matcher table = TABLE.matcher(name);
        return table.matches()
                ? VALUES.stream()
                        .filter(part -> part.stem.equals(table.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** The language of a table, by its name or by that of the zip around it. */
    static Optional<String> findLanguage(String path) {
        String lower = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        Matcher table = TABLE.matcher(lower.substring(lower.lastIndexOf('/') + 1));
        if (table.matches() && table.group(2) != null) {
            return Optional.of(table.group(2));
        }
        for (String around : List.of(lower.split("/", -1)).reversed()) {
            Matcher language = ZIP_LANGUAGE.matcher(around);
            if (language.find()) {
                return Optional.of(language.group(1));
            }
        }
        return Optional.empty();
    }

    boolean hasLanguage() {
        return hasLanguage;
    }

    /** What the skills of a collection have in common; null where it is no collection. */
    @Nullable
    Trait trait() {
        return trait;
    }

    /** In words. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
