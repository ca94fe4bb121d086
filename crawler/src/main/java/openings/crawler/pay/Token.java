package openings.crawler.pay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, phrase, number or sign.
 *
 * @param text folded
 * @param number null unless it is one
 */
record Token(String text, Set<Tag> tags, @Nullable BigDecimal number) {
    /** All that speak of money and not of people. */
    private static final Set<Tag> SPEAKING =
            EnumSet.complementOf(EnumSet.of(Tag.WORKER, Tag.GETS, Tag.ORDINAL, Tag.ELSEWHERE));

    private static final Token BREAK = new Token("\n", Set.of(), null);

    /** The end of a sentence, line or item. */
    static Token ofBreak() {
        return BREAK;
    }

    boolean is(Tag tag) {
        return tags.contains(tag);
    }

    boolean isAny(Tag... any) {
        return Arrays.stream(any).anyMatch(tags::contains);
    }

    /** Whether it is a word that says nothing of money. */
    boolean isUnknown() {
        return !isSign() && !isNumber() && SPEAKING.stream().noneMatch(tags::contains);
    }

    boolean isBreak() {
        return text.equals(BREAK.text);
    }

    boolean isNumber() {
        return number != null;
    }

    boolean isSign() {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && tags.isEmpty();
    }

    boolean isDash() {
        return text.length() == 1 && "-–—‑‒−".indexOf(text.charAt(0)) >= 0;
    }
}
