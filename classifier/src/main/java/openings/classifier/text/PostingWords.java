package openings.classifier.text;

import static java.util.Objects.requireNonNull;

import openings.contract.coding.Evidence;
import openings.contract.posting.JobPosting;

/**
 * An advertisement with its words, cut once for all coders.
 *
 * @param description its first {@value #MAX_DESCRIPTION_WORDS} words at most
 */
public record PostingWords(JobPosting posting, Words title, Words description) {
    /** Words of a description that are read; what follows in longer ones is boiler plate. */
    public static final int MAX_DESCRIPTION_WORDS = 1_500;

    private static final int MAX_TITLE_WORDS = 60;

    public PostingWords {
        requireNonNull(posting, "posting");
        requireNonNull(title, "title");
        requireNonNull(description, "description");
    }

    public static PostingWords of(JobPosting posting) {
        return new PostingWords(
                posting,
                Words.of(posting.text().title(), MAX_TITLE_WORDS),
                Words.of(posting.text().description(), MAX_DESCRIPTION_WORDS));
    }

    /** The words of a field from {@code first} to {@code last}, both included, as evidence. */
    public static Evidence evidence(Evidence.Field field, Words words, int first, int last) {
        return new Evidence(
                field, words.words().get(first).start(), words.words().get(last).end(), words.original(first, last));
    }
}
