package openings.portal.view;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.NutsRegions;
import openings.portal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What occupations, regions and activities are called in a language.
 *
 * <p>Where a language has no title of an ISCO-08 group, the most usual job title stands for a unit group, and those of
 * its first two unit groups for a minor group.
 */
public final class Names {
    private final Words words;
    private final UsualTitles usualTitles;

    public Names(Words words) {
        this.words = words;
        this.usualTitles = UsualTitles.in(words.language());
    }

    /** Name of a group for headings; null stands for all occupations. */
    public String occupation(@Nullable Isco08 group) {
        if (group == null) {
            return words.text("occupation.total");
        }
        return findUsual(group).map(Names::capitalized).orElseGet(() -> IscoGroups.title(group, words.locale()));
    }

    /** Name of a series' group with what goes before it in a sentence: {@code for nursing professionals}. */
    public String inSentence(SeriesKey series) {
        Isco08 group = series.occupation();
        Optional<String> usual = group == null ? Optional.empty() : findUsual(group);
        return usual.isPresent()
                ? words.text("name.title", usual.get())
                : words.text("name.group", lowered(occupation(group)));
    }

    /** Name of a region for headings: a country's in this language, any other's own. */
    public String region(Nuts region) {
        return capitalized(inSentence(region));
    }

    /** Name of a region as it stands in a sentence: {@code the Netherlands}. */
    public String inSentence(Nuts region) {
        if (region.level() == 0) {
            return words.country(region.code());
        }
        return NutsRegions.exists(region) ? NutsRegions.name(region) : region.code();
    }

    /** Names of one or several sections of NACE: {@code R+S}. */
    public String activities(String sections) {
        return Arrays.stream(sections.split("\\+", -1)).map(this::activity).collect(joining(", "));
    }

    private String activity(String section) {
        return words.keys().contains("activity." + section) ? words.text("activity." + section) : section;
    }

    private Optional<String> findUsual(Isco08 group) {
        return switch (group.level()) {
            case 4 -> usualTitles.find(group);
            case 3 -> minorGroup(group);
            default -> Optional.empty();
        };
    }

    private Optional<String> minorGroup(Isco08 group) {
        List<String> titles = IscoGroups.children(group).stream()
                .flatMap(unit -> usualTitles.find(unit).stream())
                .distinct()
                .limit(2)
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(words.text("name.several", String.join(", ", titles)));
    }

    /** In lower case, but for names and abbreviations such as ICT. */
    private static String lowered(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** As a heading begins. */
    public static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
