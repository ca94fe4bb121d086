package openings.crawler.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, as they are and as people hide them from machines: {@code anna (at) example [dot] org}, {@code anna
 * snabel-a eksempel.dk}, {@code anna＠example．org}.
 */
final class EMails {
    private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}_%+'][\\p{L}\\p{N}._%+'-]{0,63}+";
    private static final String AT_WORD =
            "at|@|a|ät|æt|arroba|arobase|chiocciola|snabel-?\\s?a|krøllalfa|krøll-alfa|małpa|malpa|zavináč|zavinac|kukac"
                    + "|apestaart(?:je)?|klammeraffe|miukumauku|ätt?a?";
    private static final String DOT_WORD = "dot|punkt|point|punto|punt|kropka|tečka|piste|punctum|prik|ponto";
    private static final String AT =
            "(?:\\s{0,2}(?:[@＠﹫]|&#64;|&#x40;|&commat;|%40)\\s{0,2}|\\s{0,2}[(\\[{<]\\s?(?:" + AT_WORD
                    + ")\\s?[)\\]}>]\\s{0,2}|\\*at\\*|\\s(?:snabel-?a|krøllalfa|arobase|apestaartje|klammeraffe|chiocciola|arroba)\\s)";
    private static final String DOT = "(?:[.．。]|\\s\\.\\s|\\s?[(\\[{<]\\s?(?:\\.|" + DOT_WORD
            + ")\\s?[)\\]}>]\\s?|\\s(?:" + DOT_WORD + ")\\s|\\*dot\\*)";
    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}+";
    private static final String QUERY = "(?:\\?(?:subject|body|cc|bcc)=[^\\s\"'<>)]*)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailto:\\s?)?" + LOCAL + "(?:" + DOT + LOCAL.replace("(?<![\\p{L}\\p{N}._%+'-])", "") + "){0,3}?" + AT
                    + LABEL + "(?:" + DOT + LABEL + "){1,6}" + QUERY,
            FLAGS);

    /** With the bare word "at" an address needs more to be one than a name before and a host behind it. */
    private static final Pattern SPOKEN = Pattern.compile(
            LOCAL + "(?:\\s(?:dot|punkt|punt|point)\\s[\\p{L}\\p{N}_-]{1,40}){0,3}\\s(?:at|æt|ät)\\s" + LABEL
                    + "(?:\\s(?:dot|punkt|punctum)\\s" + LABEL + "){1,4}"
                    + "|(?<=(?:mail|mailto|write to|skriv til|e-post|epost|courriel)[: ]{1,3})" + LOCAL
                    + "\\s(?:at|ät|æt)\\s" + LABEL
                    + "(?:\\." + LABEL + "){1,4}"
                    + "|(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}]+[._][\\p{L}\\p{N}._]*[\\p{L}\\p{N}]\\sat\\s" + LABEL
                    + "(?:\\.[\\p{L}\\p{N}-]{1,20}){0,3}\\.(?:com|org|net|eu|dk|de|nl|se|no|fr|uk|be|ie|at|ch|es|it|pl|fi|io)\\b",
            FLAGS);

    private static final Pattern BRACKETED = Pattern.compile("[(\\[{<]\\s?(?:" + AT_WORD + ")\\s?[)\\]}>]", FLAGS);

    /** How far an address reaches before and behind its at sign. */
    private static final int BEFORE = 120;

    private static final int BEHIND = 240;
    private static final List<String> SPOKEN_SIGNS =
            List.of("snabel", "arobase", "arroba", "krøllalfa", "apestaart", "klammeraffe", "chiocciola");

    private EMails() {}

    /**
     * Puts {@code mark} in the place of each address.
     *
     * @param addresses takes what was taken out
     */
    static String replace(String text, String mark, Consumer<String> addresses) {
        String without = replace(ADDRESS, EMails::nextSign, text, mark, addresses);
        return replace(SPOKEN, EMails::nextSpoken, without, mark, addresses);
    }

    /** Finds what may stand for an at sign. */
    private interface Anchors {
        /** Where the next one begins; -1 if there is none. */
        int next(String text, int from);
    }

    private static String replace(
            Pattern pattern, Anchors anchors, String text, String mark, Consumer<String> addresses) {
        StringBuilder edited = null;
        Matcher matcher = null;
        int end = 0;
        int i = anchors.next(text, 0);
        while (i >= 0) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            matcher.region(Math.max(end, i - BEFORE), Math.min(text.length(), i + BEHIND));
            boolean found = matcher.find() && matcher.start() <= i && matcher.end() > i;
            if (found) {
                edited = edited == null ? new StringBuilder(text.length()) : edited;
                edited.append(text, end, matcher.start()).append(mark);
                addresses.accept(matcher.group());
                end = matcher.end();
            }
            i = anchors.next(text, found ? end : i + 1);
        }
        return edited == null ? text : edited.append(text, end, text.length()).toString();
    }

    private static int nextSign(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z'; // most characters, told by two comparisons
            if (!letter && (c == ' ' ? isSpokenSign(text, i + 1) : isSign(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSign(String text, int i) {
        return switch (text.charAt(i)) {
            case '@', '＠', '﹫' -> followsWord(text, i);
            case '%' -> text.startsWith("%40", i);
            case '&' -> text.startsWith("&#", i) || text.startsWith("&commat", i);
            case '(', '[', '{', '<' ->
                followsWord(text, i)
                        && BRACKETED.matcher(text).region(i, text.length()).lookingAt();
            case '*' -> text.regionMatches(true, i + 1, "at*", 0, 3);
            default -> false;
        };
    }

    private static boolean followsWord(String text, int i) {
        int before = i - 1;
        while (before > 0 && i - before <= 2 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || "_+%'-.".indexOf(text.charAt(before)) >= 0);
    }

    private static boolean isSpokenSign(String text, int from) {
        if (from + 1 >= text.length() || !mayBeginSign(text.charAt(from), text.charAt(from + 1))) {
            return false;
        }
        for (String sign : SPOKEN_SIGNS) {
            if (text.startsWith(sign, from)) {
                return true;
            }
        }
        return false;
    }

    /** Two letters tell nearly all other words apart, at each of which a search would cost more. */
    private static boolean mayBeginSign(char first, char second) {
        return switch (first) {
            case 's' -> second == 'n';
            case 'a' -> second == 'r' || second == 'p';
            case 'k' -> second == 'r' || second == 'l';
            case 'c' -> second == 'h';
            default -> false;
        };
    }

    /** Whether a word begins here that a spoken or a written dot follows. */
    private static boolean isHost(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        boolean written =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
        return end > from && (written || text.regionMatches(true, end, " dot ", 0, 5) || text.startsWith(" pun", end));
    }

    /** Goes from blank to blank: what it looks for stands between two. */
    private static int nextSpoken(String text, int from) {
        for (int i = text.indexOf(' ', from); i >= 0 && i + 3 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (text.charAt(i + 3) == ' ' && isAtWord(text, i + 1) && isHost(text, i + 4)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAtWord(String text, int from) {
        return text.regionMatches(true, from, "at", 0, 2) || text.startsWith("ät", from) || text.startsWith("æt", from);
    }
}
