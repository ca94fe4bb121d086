package openings.crawler.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.text.Amounts;
import openings.crawler.text.Fold;

/** Cuts a text into tokens. */
final class Lexer {
    /** {@code 1.234,50 - 1 234 - 1'234 - 1234.5 - 30.000,- - 9,00,000}; groups of three digits may be parted by any one sign. */
    private static final String NUMBER =
            "(?<number>(?:\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.,'’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?"
                    + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+[.,]\\d{1,2}(?!\\d)|\\d{4,}[.,]\\d{3,4}(?!\\d)|\\d+))(?:[.,:]?[-–—]{1,2}(?=[\\s)\\].]|$))?";

    private static final Pattern TOKEN = Pattern.compile(NUMBER
            + "|(?<word>(?:US|C|CA|CAD|A|AU|AUD|NZ|S|SG)?\\$(?![\\p{L}])|(?i:full|part)-(?i:time)|[Bb]2[Bb](?![\\p{L}\\d])|p\\.\\s[am]\\.?(?!\\p{L})|(?:\\p{L}\\.){2,}(?!\\p{L})|(?:p/[hamuwdj]|b/a)(?!\\p{L})|t/m(?!\\p{L})"
            + "|\\p{L}\\.\\p{L}(?!\\p{L})|\\p{L}[\\p{L}\\p{M}]*|[€£$¥₺₴₹])"
            + "|(?<stop>[.!?:](?=\\s+[\\p{Lu}\\d(€£$]|\\s*$))|(?<break>[\\n;•●▪◦·|►✓✔➤!?]+)|(?<sign>[^\\s'’`´.])");

    private static final PayWords WORDS = PayWords.SHIPPED;

    private Lexer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.start("word") >= 0) {
                word(Fold.fold(matcher.group()).replace(" ", ""), tokens);
            } else if (matcher.start("number") >= 0) {
                tokens.add(number(matcher.group("number")));
            } else if (matcher.start("break") >= 0) {
                tokens.add(Token.ofBreak());
            } else if (matcher.start("stop") >= 0) {
                stop(matcher.group(), tokens);
            } else {
                tokens.add(new Token(matcher.group(), Set.of(), null));
            }
        }
        return phrases(tokens);
    }

    private static Token number(String digits) {
        BigDecimal value = Amounts.parse(digits.replace('’', '\'')).orElse(BigDecimal.ZERO);
        return new Token(digits, Set.of(), value);
    }

    /** {@code tkr} and {@code keur} are a thousand and a currency. */
    private static void word(String word, List<Token> tokens) {
        boolean thousands = word.length() > 2
                && (word.charAt(0) == 'k' || word.charAt(0) == 't' || word.charAt(0) == 'e')
                && !Currencies.SHIPPED.isWord(word)
                && Currencies.SHIPPED.isWord(word.substring(1))
                && !tokens.isEmpty();
        if (thousands) {
            tokens.add(new Token("k", EnumSet.of(Tag.THOUSAND), null));
            tokens.add(new Token(word.substring(1), Set.of(), null));
        } else {
            tokens.add(new Token(word, WORDS.word(word), null));
        }
    }

    /** A dot behind an abbreviation ends nothing; a colon before a capital letter neither. */
    private static void stop(String sign, List<Token> tokens) {
        if (sign.equals(":")) {
            tokens.add(new Token(sign, Set.of(), null));
            return;
        }
        if (!sign.equals(".") || tokens.isEmpty() || !isAbbreviation(tokens.getLast())) {
            tokens.add(Token.ofBreak());
        }
    }

    private static boolean isAbbreviation(Token token) {
        return token.is(Tag.ABBREVIATION) || (token.text().length() == 1 && !token.is(Tag.THOUSAND));
    }

    /** Joins the words of known phrases, the longest first. */
    private static List<Token> phrases(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int length = WORDS.beginsPhrase(tokens.get(i).text()) ? phraseLength(tokens, i) : 1;
            joined.add(length == 1 ? tokens.get(i) : join(tokens, i, length));
            i += length - 1;
        }
        return joined;
    }

    private static int phraseLength(List<Token> tokens, int at) {
        for (int length = Math.min(PayWords.LONGEST_PHRASE, tokens.size() - at); length > 1; length--) {
            if (!WORDS.phrase(words(tokens, at, length)).isEmpty()) {
                return length;
            }
        }
        return 1;
    }

    private static Token join(List<Token> tokens, int at, int length) {
        String words = words(tokens, at, length);
        return new Token(words, WORDS.phrase(words), null);
    }

    private static String words(List<Token> tokens, int at, int length) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(at, at + length)) {
            words.append(words.isEmpty() ? "" : " ").append(token.text());
        }
        return words.toString();
    }
}
