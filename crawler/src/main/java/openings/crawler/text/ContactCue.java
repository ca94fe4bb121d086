package openings.crawler.text;

import java.util.regex.Matcher;
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
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,.!:–-]+|[\\s,.!:–-]+$");
    private static final int LONGEST_HEADING = 40;
    private static final int NOWHERE = Integer.MAX_VALUE;

    static ContactCue of(String line) {
        int at = line.contains("[phone]") || line.contains("[e-mail]") ? 0 : NOWHERE;
        boolean person = false;
        boolean opens = false;
        boolean mayGreet = false;
        Matcher words = WORD.matcher(line);
        for (boolean first = true; words.find(); first = false) {
            if (ContactWords.mayBegin(line, words.start())) {
                String word = Fold.fold(words.group());
                boolean cue = ContactWords.isCue(word);
                at = cue ? Math.min(at, words.end()) : at;
                person = person || ContactWords.isPersonCue(word);
                opens = opens || (first && cue);
                mayGreet = mayGreet || first;
            }
        }
        boolean brief = line.length() <= LONGEST_HEADING;
        boolean heading = brief && at < NOWHERE && (opens || line.endsWith(":"));
        boolean greeting = brief
                && mayGreet
                && ContactWords.isGreeting(EDGES.matcher(Fold.fold(line)).replaceAll(""));
        return new ContactCue(at, person, heading, greeting);
    }

    boolean isAny() {
        return at < NOWHERE;
    }
}
