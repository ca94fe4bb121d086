package openings.classifier.esco;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.classifier.esco.Esco.Trait;

/**
 * What an import has read so far, by URI. The newest release comes first: what is already there stays, but for what the
 * same release adds to it. Used by one thread.
 */
final class Draft {
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";
    private static final Pattern CODE = Pattern.compile("([0-9]{4})(\\.[0-9]+)+");
    private static final int DEEPEST = 20;

    private final SortedSet<String> occupations = new TreeSet<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final SortedMap<String, Esco.Type> skills = new TreeMap<>();
    private final Map<String, Set<Trait>> traits = new HashMap<>();
    private final SortedMap<String, Needs> needs = new TreeMap<>();
    private final SortedMap<String, Needs> skillNeeds = new TreeMap<>();
    private final SortedMap<String, Map<String, Worded>> groupTexts = new TreeMap<>();
    private final SortedMap<String, Map<String, Worded>> occupationTexts = new TreeMap<>();
    private final SortedMap<String, Map<String, Worded>> skillTexts = new TreeMap<>();
    private final Map<String, String> pool = new HashMap<>();

    /** The skills that an occupation, or another skill, needs, as one release says. */
    record Needs(Release release, Set<String> essential, Set<String> optional) {}

    /** One object per URI, since each stands in the tables of all languages. */
    private String one(String uri) {
        return pool.computeIfAbsent(uri, each -> each);
    }

    void addOccupation(String uri) {
        occupations.add(one(uri));
    }

    /** Says which ISCO-08 unit group an occupation is of. */
    void addGroup(String occupation, String group) {
        groups.putIfAbsent(one(occupation), group);
    }

    /** Says what an occupation is narrower than: another one, or an ISCO group. */
    void addBroader(String occupation, String uri) {
        broader.computeIfAbsent(one(occupation), key -> new HashSet<>()).add(one(uri));
    }

    void addSkill(String uri, Esco.Type type) {
        skills.putIfAbsent(one(uri), type);
    }

    void addTrait(String skill, Trait trait) {
        traits.computeIfAbsent(one(skill), key -> EnumSet.noneOf(Trait.class)).add(trait);
    }

    void addNeed(Release release, String occupation, String skill, boolean isEssential) {
        addNeed(needs, release, occupation, skill, isEssential);
    }

    void addSkillNeed(Release release, String skill, String other, boolean isEssential) {
        addNeed(skillNeeds, release, skill, other, isEssential);
    }

    private void addNeed(
            SortedMap<String, Needs> all, Release release, String concept, String skill, boolean isEssential) {
        Needs known = all.computeIfAbsent(one(concept), key -> new Needs(release, new HashSet<>(), new HashSet<>()));
        if (known.release().equals(release)) {
            (isEssential ? known.essential() : known.optional()).add(one(skill));
        }
    }

    void addOccupationText(Release release, String uri, String language, Text text) {
        add(occupationTexts, release, uri, language, text);
    }

    /** Says what an ISCO group of any level is called. */
    void addGroupText(Release release, String code, String language, Text text) {
        add(groupTexts, release, code, language, text);
    }

    void addSkillText(Release release, String uri, String language, Text text) {
        add(skillTexts, release, uri, language, text);
    }

    private void add(
            SortedMap<String, Map<String, Worded>> texts, Release release, String uri, String language, Text text) {
        if (!text.isEmpty()) {
            texts.computeIfAbsent(language, key -> new HashMap<>())
                    .merge(one(uri), new Worded(release, text), Worded::with);
        }
    }

    /** The unit group of an occupation: stated, told by its code, or that of what it is narrower than. */
    Optional<String> findGroup(String occupation) {
        return findGroup(occupation, DEEPEST);
    }

    private Optional<String> findGroup(String uri, int deepest) {
        String known = groups.get(uri);
        if (known != null) {
            return Optional.of(known);
        }
        if (uri.startsWith(ISCO)) {
            String code = uri.substring(ISCO.length());
            return code.matches("[0-9]{4}") ? Optional.of(code) : Optional.empty();
        }
        return deepest == 0
                ? Optional.empty()
                : broader.getOrDefault(uri, Set.of()).stream()
                        .sorted()
                        .flatMap(above -> findGroup(above, deepest - 1).stream())
                        .findFirst();
    }

    /** The unit group that the code of an occupation begins with, as {@code 2654.1.7} does. */
    static Optional<String> groupInCode(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** All occupations, also those without a unit group. */
    SortedSet<String> occupations() {
        return occupations;
    }

    SortedMap<String, Esco.Type> skills() {
        return skills;
    }

    Set<Trait> traits(String skill) {
        return traits.getOrDefault(skill, Set.of());
    }

    boolean hasTraits() {
        return !traits.isEmpty();
    }

    SortedMap<String, Needs> needs() {
        return needs;
    }

    SortedMap<String, Needs> skillNeeds() {
        return skillNeeds;
    }

    /** Texts of ISCO groups by language and code. */
    SortedMap<String, Map<String, Worded>> groupTexts() {
        return groupTexts;
    }

    /** Texts of occupations by language and URI. */
    SortedMap<String, Map<String, Worded>> occupationTexts() {
        return occupationTexts;
    }

    /** Texts of skills by language and URI. */
    SortedMap<String, Map<String, Worded>> skillTexts() {
        return skillTexts;
    }

    /** Names of the traits that a release, a scheme, a level or a hierarchy tells. */
    static Optional<Trait> traitOf(String uri) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        if (name.matches("[LTA][0-9.]*")) {
            return Optional.of(
                    switch (name.charAt(0)) {
                        case 'L' -> Trait.LANGUAGE;
                        case 'T' -> Trait.TRANSVERSAL;
                        default -> Trait.ATTITUDE;
                    });
        }
        return Optional.ofNullable(TRAITS.get(name));
    }

    /** By the last part of the URIs of concept schemes and reuse levels. */
    private static final Map<String, Trait> TRAITS = Map.of(
            "skill-language-groups", Trait.LANGUAGE,
            "skill-transversal-groups", Trait.TRANSVERSAL,
            "transversal", Trait.TRANSVERSAL,
            "6c930acd-c104-4ece-acf7-f44fd7333036", Trait.DIGITAL,
            "digital", Trait.DIGITAL,
            "digcomp", Trait.DIGITAL,
            "green", Trait.GREEN,
            "research", Trait.RESEARCH);

    static List<String> schemes(String cell) {
        return List.of(cell.split("[\\s,]+", -1));
    }
}
