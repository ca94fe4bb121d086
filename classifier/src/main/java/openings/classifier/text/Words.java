package openings.classifier.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text in their order, folded, each with its place in the original. Words are runs of letters and
 * digits, with {@code +} and {@code #} at their end ({@code c++}, {@code c#}); left-over HTML tags and entities, and the
 * marks in the place of redacted personal data, are no words. Immutable.
 */
public final class Words {
    private static final Pattern MARKUP =
            Pattern.compile("<[^<>]{1,500}>|&[a-zA-Z]{2,8};|&#[0-9]{1,6};|\\[(?:e-mail|phone|name|number|profile)\\]");

    private final String original;
    private final List<Word> words;

    private Words(String original, List<Word> words) {
        this.original = original;
        this.words = Collections.unmodifiableList(words);
    }

    /** The words of a text. */
    public static Words of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of a text, {@code limit} at most; what comes behind them is not read. */
    public static Words of(String text, int limit) {
        String readable = withoutMarkup(text);
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int start = nextStart(readable, 0);
                start < readable.length() && words.size() < limit;
                start = nextStart(readable, end)) {
            end = endOf(readable, start);
            words.add(new Word(Fold.fold(readable, start, end), start, end));
        }
        return new Words(text, words);
    }

    public List<Word> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The folded word at {@code index}. */
    public String at(int index) {
        return words.get(index).text();
    }

    public String original() {
        return original;
    }

    /** The original from the word at {@code first} to the word at {@code last}, both included. */
    public String original(int first, int last) {
        return original.substring(words.get(first).start(), words.get(last).end());
    }

    /** The folded words, parted by blanks. */
    public String folded() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Puts blanks in the place of tags, entities and marks of redaction, so that offsets stay. */
    private static String withoutMarkup(String text) {
        int at = nextMark(text, 0);
        if (at == text.length()) {
            return text;
        }
        char[] readable = text.toCharArray();
        Matcher markup = MARKUP.matcher(text);
        while (at < text.length()) {
            int end = at + 1;
            if (markup.region(at, text.length()).lookingAt()) {
                end = markup.end();
                Arrays.fill(readable, at, end, ' ');
            }
            at = nextMark(text, end);
        }
        return new String(readable);
    }

    /** Where markup may begin next: of a whole text the pattern alone would try every character. */
    private static int nextMark(String text, int from) {
        int at = from;
        while (at < text.length() && "<&[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int nextStart(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOf(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || Fold.isMark(text.charAt(at)))) {
            at++;
        }
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#')) {
            at++;
        }
        return at;
    }
}
