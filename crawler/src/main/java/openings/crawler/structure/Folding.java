package openings.crawler.structure;

import java.text.Normalizer;

/** Brings words into a form in which case, accents and signs make no difference. */
final class Folding {
    private Folding() {}

    /** Letters and digits of the words, in lower case and without accents, a single space between the words. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean ascii = true;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(Character.toLowerCase(c));
                ascii &= c < 0x80;
            } else {
                space = true;
            }
        }
        return ascii ? folded.toString() : withoutAccents(folded.toString());
    }

    private static String withoutAccents(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ø' -> bare.append('o');
                case 'æ' -> bare.append("ae");
                case 'œ' -> bare.append("oe");
                case 'ß' -> bare.append("ss");
                case 'ł' -> bare.append('l');
                case 'đ' -> bare.append('d');
                case 'ı' -> bare.append('i');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        bare.append(c);
                    }
                }
            }
        }
        return bare.toString();
    }
}
