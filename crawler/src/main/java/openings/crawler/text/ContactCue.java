package openings.crawler.text;

import java.util.regex.Pattern;

/**
 * What makes a line a contact line.
 *
 * @param at where a name may begin; behind every line where there is no cue
 * @param personAt where a name of a person rather than of a firm may begin; behind every line where none may
 * @param isHeading whether names may stand in the lines below
 * @param isGreeting whether a name stands in the next line
 */
record ContactCue(int at, int personAt, boolean isHeading, boolean isGreeting) {
    private static final Pattern EDGES = Pattern.compile("^[\\s,.!:–-]+|[\\s,.!:–-]+$");
    private static final int LONGEST_HEADING = 40;
    private static final int NOWHERE = Integer.MAX_VALUE;

    static ContactCue of(String line) {
        int at = line.contains("[phone]") || line.contains("[e-mail]") ? 0 : NOWHERE;
        int person = NOWHERE;
        boolean opens = false;
        boolean mayGreet = false;
        boolean first = true;
        char[] letters = line.toCharArray();
        for (int start = letter(letters, 0); start < letters.length; first = false) {
            int end = wordEnd(letters, start);
            if (ContactWords.mayBe(letters, start, end)) {
                String word = Fold.fold(line.substring(start, end));
                boolean cue = ContactWords.isCue(word);
                at = cue ? Math.min(at, end) : at;
                person = ContactWords.isPersonCue(word) ? end : person;
                opens = opens || (first && cue);
                mayGreet = mayGreet || first;
            }
            start = letter(letters, end);
        }
        boolean brief = line.length() <= LONGEST_HEADING;
        boolean heading = brief && at < NOWHERE && (opens || line.endsWith(":"));
        boolean greeting = brief
                && mayGreet
                && ContactWords.isGreeting(EDGES.matcher(Fold.fold(line)).replaceAll(""));
        return new ContactCue(at, person, heading, greeting);
    }

    /** Where the next letter stands; the length of the line where there is none. */
    private static int letter(char[] line, int from) {
        int at = from;
        while (at < line.length && !isLetter(line, at)) {
            at++;
        }
        return at;
    }

    /** Behind the letters and apostrophes of a word. */
    private static int wordEnd(char[] line, int start) {
        int end = start;
        while (end < line.length && (isLetter(line, end) || line[end] == '\'' || line[end] == '’')) {
            end += Character.isHighSurrogate(line[end]) ? 2 : 1;
        }
        return end;
    }

    /** Most letters are in ASCII, which is told without looking anything up. */
    private static boolean isLetter(char[] line, int at) {
        int lower = line[at] | 0x20;
        return lower <= '\u007f' ? lower >= 'a' && lower <= 'z' : Character.isLetter(Character.codePointAt(line, at));
    }

    /** Whether a word that a person is named behind stands at most so far before an index. */
    boolean isPersonNear(int index, int reach) {
        return index >= personAt && index - personAt <= reach;
    }

    boolean isAny() {
        return at < NOWHERE;
    }
}
