package openings.classifier.occupation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import openings.contract.taxonomy.JobTitle;

/**
 * What is known of occupations in words. A concept's number is its index in {@link #concepts()}. Thread-safe; what
 * belongs to a language is asked for once, when the first advertisement in it comes.
 */
public interface OccupationLexicon {
    /** The occupations that can be told apart. */
    List<Concept> concepts();

    /** Whether all that can be told apart are groups, as without ESCO. */
    default boolean isOfGroups() {
        return concepts().stream().allMatch(Concept::isGroup);
    }

    /** ISO 639-1 codes of the languages that there are names in. */
    SortedSet<String> languages();

    /** What the occupations are called in a language; several names a concept. */
    List<Name> names(String language);

    /** What the occupations are, in a sentence or more; none where the lexicon has none in this language. */
    List<Description> descriptions(String language);

    /** Titles of which only the unit group is known, beside the names. */
    List<JobTitle> titles(String language);

    /**
     * What its concepts mean, by number; empty where all are groups. May take minutes the first time that it is asked
     * for.
     */
    default Optional<Embedding> findEmbedding() {
        return Optional.empty();
    }

    /** Twelve hexadecimal digits or so for each part that the lexicon is made of: its version. */
    String version();

    /** A name of a concept. */
    record Name(int concept, String text) {}

    /** What a concept is. */
    record Description(int concept, String text) {}
}
