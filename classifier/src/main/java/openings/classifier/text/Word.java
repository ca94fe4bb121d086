package openings.classifier.text;

import static java.util.Objects.requireNonNull;

/**
 * A word of a text, folded: lower case, without accents, so that {@code CAFÉ} and {@code cafe} are one.
 *
 * @param text the folded word
 * @param start offset of its first character in the original, in UTF-16 units
 * @param end offset behind its last character
 */
public record Word(String text, int start, int end) {
    public Word {
        requireNonNull(text, "text");
    }
}
