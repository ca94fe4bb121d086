package openings.crawler.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.text.PersonName.Place;

/**
 * Finds names of people in contact lines: lines with a word such as contact or Ansprechpartner, with a telephone number or e-mail
 * address that was taken out, and the lines below a heading or a greeting. Names of firms and departments, and titles, are kept.
 * Used once for a text.
 */
final class ContactNames {
    private static final int LONGEST_NAME_LINE = 60;
    private static final int LINES_BELOW = 3;

    private final Set<String> addressed;
    private final String mark;
    private final Counts counts;
    private final Set<String> found = new HashSet<>();

    private ContactNames(Set<String> addressed, String mark, Counts counts) {
        this.addressed = addressed;
        this.mark = mark;
        this.counts = counts;
    }

    /**
     * Puts {@code mark} in the place of each name.
     *
     * @param addressed words of the e-mail addresses of the text, folded: who has an address of that name is a person
     */
    static String replace(String text, Set<String> addressed, String mark, Counts counts) {
        return new ContactNames(addressed, mark, counts).replace(text);
    }

    private String replace(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Place below = Place.CONTACT_LINE;
        int left = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            ContactCue cue = ContactCue.of(line);
            Place place =
                    left > 0 && line.length() <= LONGEST_NAME_LINE ? below : cue.isAny() ? Place.CONTACT_LINE : null;
            if (place != null) {
                lines.set(i, edit(line, cue, place));
            }
            boolean opens = cue.isHeading() || cue.isGreeting();
            below = cue.isGreeting() ? Place.SIGNATURE : opens ? Place.BELOW_HEADING : below;
            left = opens ? LINES_BELOW : left - 1;
        }
        return found.isEmpty() ? text : everywhere(String.join("\n", lines));
    }

    private String edit(String line, ContactCue cue, Place place) {
        StringBuilder edited = new StringBuilder(line.length());
        Matcher sequences = PersonName.SEQUENCE.matcher(line);
        int end = 0;
        int from = 0;
        while (sequences.find(from)) {
            PersonName name = PersonName.of(line, sequences.toMatchResult());
            boolean isRead = name.isWhole() || name.words().isEmpty();
            from = isRead ? sequences.end() : name.end();
            boolean inReach = place != Place.CONTACT_LINE || name.end() > cue.at() || name.answers();
            if (inReach && name.isPerson(cue, place, addressed)) {
                edited.append(line, end, name.start()).append(mark);
                end = name.end();
                counts.add(Redactor.Kind.NAME);
                found.add(name.written());
            }
        }
        return edited.append(line, end, line.length()).toString();
    }

    /** Takes out the same names in the rest of the text. */
    private String everywhere(String text) {
        String edited = text;
        for (String name : found) {
            if (name.indexOf(' ') > 0 && edited.contains(name)) {
                Pattern same = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
                edited = same.matcher(edited).replaceAll(match -> {
                    counts.add(Redactor.Kind.NAME);
                    return mark;
                });
            }
        }
        return edited;
    }
}
