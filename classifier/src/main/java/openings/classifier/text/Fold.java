package openings.classifier.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Folds a word: lower case, without accents, Latin letters as ASCII ({@code ø} → {@code o}, {@code ß} → {@code ss}). */
final class Fold {
    private static final int LONGEST_FOLDING = 4;
    private static final int ASCII_END = 0x80;
    /** Below stand the Latin letters whose accents the folding knows; above, accents may be characters of their own. */
    private static final int LATIN_END = 0x250;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Fold() {}

    static String fold(String text, int start, int end) {
        char[] letters = new char[end - start];
        char highest = 0;
        for (int i = start; i < end; i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            letters[i - start] = letter;
            highest = letter > highest ? letter : highest;
        }
        return highest < ASCII_END ? new String(letters) : foldAccents(new String(letters), highest);
    }

    /** Whether the character is an accent of its own, as in decomposed Unicode. */
    static boolean isMark(char letter) {
        return letter >= ASCII_END && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String foldAccents(String word, char highest) {
        String bare = highest < LATIN_END
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        char[] folded = new char[bare.length() * LONGEST_FOLDING];
        int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, folded, 0, bare.length());
        return new String(folded, 0, length);
    }
}
