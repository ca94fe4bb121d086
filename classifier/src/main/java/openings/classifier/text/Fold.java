package openings.classifier.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Folds a word: lower case, Latin letters without accents ({@code ø} → {@code o}, {@code ß} → {@code ss}). */
final class Fold {
    private static final int LONGEST_FOLDING = 4;

    private Fold() {}

    static String fold(String text, int start, int end) {
        char[] letters = new char[end - start];
        boolean ascii = true;
        int length = 0;
        for (int i = start; i < end; i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (!isMark(letter)) {
                letters[length++] = letter;
                ascii &= letter < 128;
            }
        }
        return ascii ? new String(letters, 0, length) : foldAccents(letters, length);
    }

    /** Whether the character is an accent of its own, as in decomposed Unicode. */
    static boolean isMark(char letter) {
        return letter > 127 && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String foldAccents(char[] letters, int length) {
        char[] folded = new char[length * LONGEST_FOLDING];
        int foldedLength = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, length);
        return new String(folded, 0, foldedLength);
    }
}
