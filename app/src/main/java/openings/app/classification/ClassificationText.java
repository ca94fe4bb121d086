package openings.app.classification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.classifier.esco.Esco;
import openings.contract.code.Code;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import openings.contract.code.Nace;
import openings.contract.code.Nuts;
import openings.contract.coding.Classification;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Coded;
import openings.contract.coding.Coding.Uncoded;
import openings.contract.coding.ConditionsCoding;
import openings.contract.coding.Evidence;
import openings.contract.coding.SkillMention;
import openings.contract.config.Nearest;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.NaceSections;
import openings.contract.taxonomy.NutsRegions;

/** Says a classification in words: each code with its name, how sure it is and the words that decided, or why there is none. */
public final class ClassificationText {
    private static final String NO_ESCO = "no ESCO is imported (\"openings import esco\" does that)";
    private static final int ALTERNATIVES = 3;
    private static final int LONGEST_WORDS = 80;
    private static final String UNDETERMINED = "und";

    private final Map<EscoOccupation, Integer> concepts;
    private final Optional<Esco> esco;

    /** Words for classifications that were made with {@code esco}. */
    public ClassificationText(Optional<Esco> esco) {
        this.esco = esco;
        List<Esco.Occupation> occupations = esco.map(Esco::occupations).orElse(List.of());
        concepts = new HashMap<>();
        for (int i = 0; i < occupations.size(); i++) {
            concepts.put(occupations.get(i).code(), i);
        }
    }

    /** One line: the occupation alone. */
    public String line(Classification classification) {
        return switch (classification.occupation().isco()) {
            case Coded<Isco08> coded -> named(coded.code(), ClassificationText::title) + sure(coded.probability());
            case Uncoded<Isco08> uncoded -> "no code: " + why(uncoded.reason());
        };
    }

    /** Everything, on lines that begin with what they are about. */
    public String text(Classification classification) {
        String language = classification.language();
        Sheet sheet = new Sheet();
        sheet.row("Language", language(language));
        add(sheet, "Occupation", classification.occupation().isco(), ClassificationText::title);
        addAlternatives(
                sheet, "Occupation", "and also ", classification.occupation().further(), ClassificationText::title);
        if (classification.taxonomies().containsKey("esco")) {
            add(sheet, "ESCO", classification.occupation().esco(), code -> name(code, language));
        } else {
            sheet.row("ESCO", "none: " + NO_ESCO);
        }
        addSkills(sheet, classification.skills());
        add(sheet, "Region", classification.region(), ClassificationText::name);
        add(sheet, "Activity", classification.activity(), ClassificationText::name);
        addConditions(sheet, classification.conditions());
        sheet.row(
                "Made with",
                new TreeMap<>(classification.taxonomies())
                        .entrySet().stream()
                                .map(version -> version.getKey() + " " + version.getValue())
                                .collect(Collectors.joining(", ")));
        return sheet.toString();
    }

    private static void addConditions(Sheet sheet, ConditionsCoding conditions) {
        add(sheet, "Contract", conditions.contract(), ClassificationText::unnamed);
        add(sheet, "Hours", conditions.workingTime(), ClassificationText::unnamed);
        add(sheet, "Work place", conditions.workPlace(), ClassificationText::unnamed);
        add(sheet, "Education", conditions.education(), ClassificationText::unnamed);
        add(sheet, "Experience", conditions.experience(), years -> years.years() == 1 ? "year" : "years");
    }

    private static void addSkills(Sheet sheet, List<SkillMention> skills) {
        if (skills.isEmpty()) {
            sheet.row("Skills", "none: none is mentioned that is known");
        }
        skills.forEach(skill -> sheet.row(
                "Skills",
                Nearest.kebab(skill.mention().name()) + " " + quoted(skill.evidence()) + " "
                        + skill.skill().code() + sure(skill.probability())));
    }

    private static <C extends Code> void add(Sheet sheet, String label, Coding<C> coding, Function<C, String> name) {
        switch (coding) {
            case Coded<C> coded -> {
                sheet.row(label, named(coded.code(), name) + sure(coded.probability()));
                if (!coded.evidence().isEmpty()) {
                    sheet.row(label, "decided by " + quoted(coded.evidence()));
                }
                addAlternatives(sheet, label, "or ", coded.alternatives(), name);
            }
            case Uncoded<C> uncoded -> {
                sheet.row(label, "none: " + why(uncoded.reason()));
                addAlternatives(sheet, label, "perhaps ", uncoded.alternatives(), name);
            }
        }
    }

    private static <C extends Code> void addAlternatives(
            Sheet sheet,
            String label,
            String word,
            List<Coding.Alternative<C>> alternatives,
            Function<C, String> name) {
        alternatives.stream()
                .limit(ALTERNATIVES)
                .forEach(other -> sheet.row(label, word + named(other.code(), name) + sure(other.probability())));
    }

    private static <C extends Code> String named(C code, Function<C, String> name) {
        String shown = code instanceof Enum<?> constant ? Nearest.kebab(constant.name()) : code.code();
        return (shown + " " + name.apply(code)).strip();
    }

    /** The code says it all. */
    private static String unnamed(Code ignored) {
        return "";
    }

    private static String sure(double probability) {
        return String.format(Locale.ROOT, " (%.2f)", probability);
    }

    private static String quoted(List<Evidence> evidence) {
        return evidence.stream().map(ClassificationText::quoted).distinct().collect(Collectors.joining(", "));
    }

    /** Without what would steer a terminal. */
    private static String quoted(Evidence evidence) {
        String words = evidence.words()
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        String shown = words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS / 2)) + "…";
        return "\"" + shown + "\" (" + Nearest.kebab(evidence.field().name()).replace('-', ' ') + ")";
    }

    private static String why(Coding.Reason reason) {
        return switch (reason) {
            case NO_TEXT -> "the advertisement does not say";
            case UNKNOWN_WORDS -> "none of its words is known";
            case AMBIGUOUS -> "several fit about equally well";
            case UNSURE -> "no candidate is sure enough";
            case LANGUAGE -> "its language is not supported";
            case OUT_OF_SCOPE -> "what it names is outside of the classification";
        };
    }

    private static String language(String code) {
        return code.equals(UNDETERMINED)
                ? "unknown"
                : code + " " + Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String title(Isco08 group) {
        return IscoGroups.exists(group) ? IscoGroups.title(group) : "";
    }

    private static String name(Nuts region) {
        return NutsRegions.exists(region) ? NutsRegions.name(region, Locale.ENGLISH) : "";
    }

    private static String name(Nace activity) {
        return NaceSections.exists(activity) ? NaceSections.title(activity) : "";
    }

    /** In the language of the advertisement, else in English. */
    private String name(EscoOccupation occupation, String language) {
        Integer concept = concepts.get(occupation);
        return concept == null
                ? ""
                : preferred(concept, language)
                        .or(() -> preferred(concept, "en"))
                        .orElse("");
    }

    private Optional<String> preferred(int concept, String language) {
        return esco.stream()
                .filter(release -> release.occupationLanguages().contains(language))
                .flatMap(release -> release.occupationLabels(language).stream())
                .filter(label -> label.concept() == concept && label.rank() == Esco.Rank.PREFERRED)
                .map(Esco.Label::text)
                .findFirst();
    }

    /** Lines with a label where another one begins. */
    private static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private String last = "";

        void row(String label, String words) {
            text.append(String.format(Locale.ROOT, "%-12s%s%n", label.equals(last) ? "" : label, words));
            last = label;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
