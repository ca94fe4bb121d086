package openings.crawler.text;

import java.util.regex.Pattern;

/**
 * What makes a line a contact line.
 *
 * @param at where a name may begin; behind every line where there is no cue
 * @param isPerson whether a person is named rather than a firm
 * @param isHeading whether names may stand in the lines below
 * @param isGreeting whether a name stands in the next line
 */
record ContactCue(int at, boolean isPerson, boolean isHeading, boolean isGreeting) {
    private static final Pattern EDGES = Pattern.compile("^[\\s,.!:–-]+|[\\s,.!:–-]+$");
    private static final int LONGEST_HEADING = 40;
    private static final int NOWHERE = Integer.MAX_VALUE;

    static ContactCue of(String line) {
        int at = line.contains("[phone]") || line.contains("[e-mail]") ? 0 : NOWHERE;
        boolean person = false;
        boolean opens = false;
        boolean mayGreet = false;
        boolean first = true;
        for (int start = letter(line, 0); start < line.length(); first = false) {
            int end = wordEnd(line, start);
            if (ContactWords.mayBegin(line, start)) {
                String word = Fold.fold(line.substring(start, end));
                boolean cue = ContactWords.isCue(word);
                at = cue ? Math.min(at, end) : at;
                person = person || ContactWords.isPersonCue(word);
                opens = opens || (first && cue);
                mayGreet = mayGreet || first;
            }
            start = letter(line, end);
        }
        boolean brief = line.length() <= LONGEST_HEADING;
        boolean heading = brief && at < NOWHERE && (opens || line.endsWith(":"));
        boolean greeting = brief
                && mayGreet
                && ContactWords.isGreeting(EDGES.matcher(Fold.fold(line)).replaceAll(""));
        return new ContactCue(at, person, heading, greeting);
    }

    /** Where the next letter stands; the length of the line where there is none. */
    private static int letter(String line, int from) {
        int at = from;
        while (at < line.length() && !isLetter(line, at)) {
            at++;
        }
        return at;
    }

    /** Behind the letters and apostrophes of a word. */
    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && (isLetter(line, end) || "'’".indexOf(line.charAt(end)) >= 0)) {
            end += Character.isHighSurrogate(line.charAt(end)) ? 2 : 1;
        }
        return end;
    }

    /** Most letters are in ASCII, which is told without looking anything up. */
    private static boolean isLetter(String line, int at) {
        char c = line.charAt(at);
        return c <= '\u007f'
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(line.codePointAt(at));
    }

    boolean isAny() {
        return at < NOWHERE;
    }
}
