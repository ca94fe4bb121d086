package openings.classifier.esco;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.code.Isco08;

/**
 * An imported ESCO release. Immutable and thread-safe: what belongs to a language is read when it is first asked for, and
 * descriptions, which are long and of which indexes are made, whenever they are.
 *
 * <p>Concepts are numbered from 0: the number is the index in {@link #occupations()} or {@link #skills()}.
 */
public final class Esco {
    private final Store store;
    private final List<Occupation> occupations;
    private final List<Skill> skills;
    private final Map<String, List<Label>> labels = new ConcurrentHashMap<>();
    private final Map<String, List<GroupLabel>> groups = new ConcurrentHashMap<>();
    private final Map<String, Relations> relations = new ConcurrentHashMap<>();

    private Esco(Store store) {
        this.store = store;
        occupations = store.rows(StoreFiles.OCCUPATIONS)
                .map(cells -> new Occupation(EscoOccupation.of(cells[0]), Isco08.of(cells[1])))
                .toList();
        skills = store.rows(StoreFiles.SKILLS)
                .map(cells -> new Skill(EscoSkill.of(cells[0]), Type.valueOf(cells[1]), traits(cells[2])))
                .toList();
    }

    /** What kind of skill it is. */
    public enum Type {
        SKILL,
        KNOWLEDGE
    }

    /** What else ESCO says of a skill. */
    public enum Trait {
        /** To understand, speak or write a language, or to know one. Mostly {@link #TRANSVERSAL} too. */
        LANGUAGE,
        /** Of use in nearly all occupations. */
        TRANSVERSAL,
        /** An attitude or value rather than something one can do. */
        ATTITUDE,
        DIGITAL,
        GREEN,
        RESEARCH
    }

    /** How a label ranks among those of its concept. */
    public enum Rank {
        PREFERRED,
        ALTERNATIVE,
        /** Not shown to people, but searched for: misspellings, old names. */
        HIDDEN
    }

    /**
     * An occupation.
     *
     * @param group its unit group, of four digits
     */
    public record Occupation(EscoOccupation code, Isco08 group) {
        public Occupation {
            requireNonNull(code, "code");
            if (group.level() != 4) {
                throw new IllegalArgumentException("ISCO-08 group " + group + " of " + code + " is no unit group");
            }
        }
    }

    /** A skill, competence or piece of knowledge. */
    public record Skill(EscoSkill code, Type type, Set<Trait> traits) {
        public Skill {
            requireNonNull(code, "code");
            requireNonNull(type, "type");
            traits = Set.copyOf(traits);
        }
    }

    /**
     * A name of a concept in one language.
     *
     * @param concept number of the occupation or skill
     * @param text on one line
     */
    public record Label(int concept, Rank rank, String text) {}

    /** A name of an ISCO-08 group in one language. */
    public record GroupLabel(Isco08 group, Rank rank, String text) {}

    /**
     * What a concept is, in one language.
     *
     * @param concept number of the occupation or skill
     */
    public record Description(int concept, String text) {}

    private static Set<Trait> traits(String cell) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (!cell.isEmpty()) {
            for (String trait : cell.split(",", -1)) {
                traits.add(Trait.valueOf(trait));
            }
        }
        return traits;
    }

    /**
     * The import of highest number below {@code directory} that is complete; empty if nothing was imported.
     *
     * @throws EscoException if what is there is damaged or of another version of this program
     */
    public static Optional<Esco> find(Path directory) {
        return Store.findNewest(directory).map(Esco::of);
    }

    static Esco of(Store store) {
        return store.reading("its concepts", () -> new Esco(store));
    }

    /** The releases it was made of, such as {@code 1.2.0}, or {@code 1.0.8+1.1.1}; {@code unknown} if that was not told. */
    public String version() {
        return store.manifest().version();
    }

    /** Twelve hexadecimal digits that change whenever anything in the store does. */
    public String digest() {
        return store.manifest().digest();
    }

    /** A file beside this import, for what is made from it alone. */
    public Path beside(String name) {
        return store.folder().resolve(name);
    }

    /** How the source must be named where ESCO is used. */
    public String attribution() {
        return store.manifest().attribution();
    }

    /** Languages that occupations have labels in, as ISO 639-1 codes. */
    public SortedSet<String> occupationLanguages() {
        return store.languages(StoreFiles.OCCUPATION_LABELS);
    }

    /** Languages that skills have labels in, as ISO 639-1 codes. */
    public SortedSet<String> skillLanguages() {
        return store.languages(StoreFiles.SKILL_LABELS);
    }

    /** All occupations in the order of their URIs; the index is the concept's number. */
    public List<Occupation> occupations() {
        return occupations;
    }

    /** All skills in the order of their URIs; the index is the concept's number. */
    public List<Skill> skills() {
        return skills;
    }

    /** Labels of occupations in the order of concepts, the preferred one first; empty where there are none. */
    public List<Label> occupationLabels(String language) {
        return labels(StoreFiles.of(StoreFiles.OCCUPATION_LABELS, language));
    }

    /** Labels of skills in the order of concepts, the preferred one first; empty where there are none. */
    public List<Label> skillLabels(String language) {
        return labels(StoreFiles.of(StoreFiles.SKILL_LABELS, language));
    }

    /** Descriptions of occupations in the order of concepts; not every concept has one. */
    public List<Description> occupationDescriptions(String language) {
        return descriptions(StoreFiles.of(StoreFiles.OCCUPATION_DESCRIPTIONS, language));
    }

    /** Descriptions of skills in the order of concepts; not every concept has one. */
    public List<Description> skillDescriptions(String language) {
        return descriptions(StoreFiles.of(StoreFiles.SKILL_DESCRIPTIONS, language));
    }

    /** What ISCO-08 groups of all levels are called, in the order of codes; empty where that was not imported. */
    public List<GroupLabel> groupLabels(String language) {
        return groups.computeIfAbsent(
                StoreFiles.of(StoreFiles.GROUP_LABELS, language),
                name -> store.reading(
                        name,
                        () -> store.rows(name)
                                .map(cells -> new GroupLabel(Isco08.of(cells[0]), rank(cells[1]), cells[2]))
                                .toList()));
    }

    /** Which skills occupations need; of no occupation any where no relations were imported. */
    public Relations relations() {
        return relations(StoreFiles.RELATIONS, occupations.size());
    }

    /** Which skills other skills build on, as on a kind of knowledge. */
    public Relations skillRelations() {
        return relations(StoreFiles.SKILL_RELATIONS, skills.size());
    }

    private Relations relations(String file, int concepts) {
        return relations.computeIfAbsent(
                file, name -> store.reading(name, () -> Relations.of(store.rows(name), concepts, skills.size())));
    }

    private List<Label> labels(String file) {
        return labels.computeIfAbsent(
                file,
                name -> store.reading(
                        name,
                        () -> store.rows(name)
                                .map(cells -> new Label(Integer.parseInt(cells[0]), rank(cells[1]), cells[2]))
                                .toList()));
    }

    private static Rank rank(String letter) {
        return switch (letter) {
            case "P" -> Rank.PREFERRED;
            case "A" -> Rank.ALTERNATIVE;
            case "H" -> Rank.HIDDEN;
            default -> throw new IllegalArgumentException("Not a rank: " + letter);
        };
    }

    private List<Description> descriptions(String file) {
        return store.reading(
                file,
                () -> store.rows(file)
                        .map(cells -> new Description(Integer.parseInt(cells[0]), StoreFiles.plain(cells[1])))
                        .toList());
    }
}
