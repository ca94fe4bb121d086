package openings.crawler.text;

import org.jspecify.annotations.Nullable;

/** Brings white space into one form, the kinds that are not breaking or not visible included. */
public final class Whitespace {
    private static final char NO_GAP = 0;

    private Whitespace() {}

    /** One line: every run of white space is a single space, none at the ends. */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                line.append(c);
                space = false;
            }
        }
        return line.toString();
    }

    /** Whether the text is in that form already, as most are that were read once. */
    private static boolean isLine(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < '\u007f';
            boolean isSpace = !plain && isSpace(c);
            if (!plain && (isInvisible(c) || (isSpace && (space || c != ' ')))) {
                return false;
            }
            space = isSpace;
        }
        return !space || text.isEmpty();
    }

    /** Lines: as {@link #line} for each, without empty ones. One pass, as whole descriptions come here. */
    public static String lines(String text) {
        char[] lines = text.toCharArray(); // overwritten from the front: nothing gets longer
        int length = 0;
        char gap = NO_GAP;
        for (char c : lines) {
            if (!isSeen(c)) {
                gap = gap(gap, c);
                continue;
            }
            if (gap != NO_GAP && length > 0) {
                lines[length++] = gap;
            }
            gap = NO_GAP;
            lines[length++] = c;
        }
        return new String(lines, 0, length);
    }

    private static boolean isSeen(char c) {
        return c > ' ' && (c < '\u007f' || !(isSpace(c) || isInvisible(c)));
    }

    /** What a gap becomes with one more character that is not seen: a line break goes before a space. */
    private static char gap(char before, char c) {
        if (before == '\n' || c == '\n' || c == '\r') {
            return '\n';
        }
        return isSpace(c) ? ' ' : before;
    }

    /** One line, or null where nothing is said. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        String line = text == null ? "" : line(text);
        return line.isEmpty() ? null : line;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u0085' || (c > '\u007f' && Character.isSpaceChar(c));
    }

    /** The text without characters that are not visible; white space stays as it is. */
    static String withoutInvisible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    static boolean isInvisible(char c) {
        return c >= '\u007f'
                && (c == '\u00ad'
                        || c == '\ufeff'
                        || (c >= '\u200b' && c <= '\u200f')
                        || (c >= '\u202a' && c <= '\u202e')
                        || c == '\u2060'
                        || c <= '\u009f');
    }
}
