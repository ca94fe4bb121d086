package openings.portal.search;

import java.util.Arrays;
import java.util.Optional;
import openings.contract.code.Isco08;

/**
 * A text that an occupation can be found by.
 *
 * @param text as it is written
 * @param folded as it is compared
 * @param language ISO 639-1 code; {@code und} for a code
 * @param usualness 0 for a group's own code and title, then the place of a job title within its group
 */
record Entry(Isco08 group, String text, String folded, String language, int usualness) {
    static Entry of(Isco08 group, String text, String language, int usualness) {
        return new Entry(group, text, Folding.fold(text), language, usualness);
    }

    Optional<Match> match(String question) {
        if (folded.equals(question)) {
            return Optional.of(Match.EXACT);
        }
        if (folded.startsWith(question)) {
            return Optional.of(Match.PREFIX);
        }
        if (beginsWords(question)) {
            return Optional.of(Match.WORD);
        }
        return question.length() > 2 && folded.contains(question) ? Optional.of(Match.SUBSTRING) : Optional.empty();
    }

    private boolean beginsWords(String question) {
        String padded = " " + folded;
        return Arrays.stream(question.split(" ")).allMatch(word -> padded.contains(" " + word));
    }
}
