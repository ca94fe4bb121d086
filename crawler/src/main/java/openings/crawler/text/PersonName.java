package openings.crawler.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a person's name in a line: capitalised words without titles before and other words behind them.
 *
 * @param words folded, without particles; empty where nothing is left
 * @param isTitled whether a title stands before it
 * @param isWhole whether no capitalised word that is not a name stands behind it
 */
record PersonName(String line, int start, int end, List<String> words, boolean isTitled, boolean isWhole) {
    private static final String PART =
            "(?:\\p{Lu}[\\p{L}'’]+|(?:\\p{Lu}\\.){1,4}|\\p{Lu}(?!\\p{L}))(?:-\\p{Lu}?[\\p{L}'’]+)*";
    private static final String PARTICLE =
            "(?:van der|van den|van de|van|von der|von|vom|zu|de la|de|del|della|di|da|dos|der|den|ten|ter|te|el|al|af|av|la|le|du)";

    /** Capitalised words one after another, particles between them. */
    static final Pattern SEQUENCE = Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}@.])" + PART
            + "(?:[ \\u00a0]?(?:(?<=[ \\u00a0])" + PARTICLE + "[ \\u00a0])?(?<=[ .\\u00a0])" + PART + "){0,5}");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+)*");
    private static final Pattern REACHED = Pattern.compile(
            "\\s*[,;(–|-]?\\s*(?:(?:på|on|at|under|unter|au|op|via|per|tel|tlf|telefon|telefonnummer|telefoon|telefonisch|mobil|mob|mobile|phone|e-?mail|e-post"
                    + "|epost|mail|tél|by|le|or|og|ved|til|eller|und|and|[,:])[\\s.:]*){0,4}\\[(?:phone|e-mail)\\]");
    private static final Pattern ASKING =
            Pattern.compile("\\s*(?::|med|hos|efter|naar|met|mit|bei|with|for|to|à)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 4;
    private static final int NEAR = 40;

    /** Where a line stands that a name may stand in. */
    enum Place {
        CONTACT_LINE,
        BELOW_HEADING,
        SIGNATURE
    }

    static PersonName of(String line, MatchResult sequence) {
        List<String> words = new ArrayList<>();
        boolean titled = isTitle(wordBefore(line, sequence.start()));
        int start = sequence.start();
        int end = start;
        Matcher matcher = WORD.matcher(line).region(sequence.start(), sequence.end());
        while (matcher.find()) {
            String word = Fold.fold(matcher.group());
            boolean particle = Character.isLowerCase(matcher.group().charAt(0));
            if (particle) {
                continue;
            }
            boolean title = words.isEmpty() && isTitle(word) && !matcher.group().equals("MS");
            if (title || ContactWords.isStop(word)) {
                if (!words.isEmpty()) {
                    return new PersonName(line, start, end, words, titled, false);
                }
                titled = titled || title;
            } else {
                start = words.isEmpty() ? matcher.start() : start;
                words.add(word);
                end = matcher.end();
            }
        }
        return new PersonName(line, start, end, words, titled, true);
    }

    PersonName {
        words = List.copyOf(words);
    }

    private static boolean isTitle(String word) {
        return ContactWords.isTitle(word);
    }

    private static String wordBefore(String line, int start) {
        String before = line.substring(Math.max(0, start - 24), start).stripTrailing();
        String word = Fold.fold(before.substring(before.lastIndexOf(' ') + 1));
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Whether it is a person's: by a title, a known first name or an address of that name; another one only where a person is
     * sure to be meant.
     *
     * @param addressed words of the e-mail addresses of the text
     */
    boolean isPerson(ContactCue cue, Place place, Set<String> addressed) {
        if (words.isEmpty() || words.size() > MOST_WORDS + 1) {
            return false;
        }
        boolean known = ContactWords.isFirstName(words.getFirst())
                || (isWhole && words.stream().anyMatch(addressed::contains));
        boolean alone = place != Place.CONTACT_LINE && line.strip().length() == end - start;
        if (words.size() == 1) {
            return isTitled || (known && (isReached() || alone || isAskedFor(cue)));
        }
        return isTitled || known || (isWhole && isExpected(cue, place, alone));
    }

    private boolean isExpected(ContactCue cue, Place place, boolean alone) {
        boolean afterPersonCue = cue.isPerson() && start >= cue.at() && start - cue.at() <= NEAR && isEnded();
        boolean afterRole = ContactWords.isRole(wordBefore(line, start)) && isReached();
        return afterPersonCue || afterRole || (place == Place.SIGNATURE && alone && words.size() <= 3);
    }

    /** Whether it stands right behind the word that makes the line a contact line: {@code Ask for Anna}. */
    private boolean isAskedFor(ContactCue cue) {
        return isWhole
                && start > cue.at()
                && ASKING.matcher(line).region(cue.at(), start).matches();
    }

    /** Whether a telephone number or an address follows. */
    private boolean isReached() {
        return REACHED.matcher(line).region(end, line.length()).lookingAt();
    }

    private boolean isEnded() {
        return end == line.length()
                || ",;(.–-".indexOf(line.charAt(end)) >= 0
                || line.startsWith(" (", end)
                || isReached();
    }

    /** As it stands in the line. */
    String written() {
        return line.substring(start, end);
    }
}
