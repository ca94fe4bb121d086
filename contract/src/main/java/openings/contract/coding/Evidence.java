package openings.contract.coding;

import static java.util.Objects.requireNonNull;

/**
 * Words of the advertisement that decided a coding.
 *
 * @param field which text they stand in
 * @param start offset of the first character in that text, in UTF-16 units
 * @param end offset behind the last character
 * @param words the words as they stand there
 */
public record Evidence(Field field, int start, int end, String words) {
    /** The texts of an advertisement that evidence can stand in. */
    public enum Field {
        TITLE,
        DESCRIPTION,
        EMPLOYER,
        PLACE,
        INDUSTRY,
        EMPLOYMENT_TYPE
    }

    public Evidence {
        requireNonNull(field, "field");
        requireNonNull(words, "words");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }
}
