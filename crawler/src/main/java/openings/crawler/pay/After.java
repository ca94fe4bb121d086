package openings.crawler.pay;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;

/** What stands behind an amount. */
final class After {
    private static final int REACH = 9;
    private static final int MOST_UNKNOWN = 3;
    /** Words that name a period only behind a slash or a word such as per. */
    private static final Set<String> NEED_LINK = Set.of(
            "any", "t", "u", "an", "ar", "ev", "ho", "ora", "man", "zi", "ari", "a", "kuu", "men", "nap", "luna",
            "sat");

    /** Value added tax comes on top of the rate of the self-employed. */
    private static final Set<String> TAXES = Set.of("vat", "btw", "mwst", "ust", "moms", "tva", "iva", "dph", "afa");

    /** Words behind which stands what money is for. */
    private static final Set<String> PURPOSES = Set.of("fur", "pour");

    private static final Set<String> TIMES = Set.of("x", "×", "mal");
    private static final Set<String> SALARIES_A_YEAR = Set.of("12", "13", "14");

    private static final Set<String> ENDS = Set.of(",", ":", "+", "&");

    private final List<Token> tokens;
    private final int first;
    private final int to;
    private final Set<Tag> said = EnumSet.noneOf(Tag.class);
    private boolean pay;
    private boolean taxed;
    private int otherBehind = Integer.MAX_VALUE;
    private boolean alone = true;
    private int end;

    /**
     * Reads the tokens from an index up to another, or to where another thought begins.
     *
     * @param to where the next amount begins, or the number of tokens
     */
    After(List<Token> tokens, int first, int to) {
        this.tokens = tokens;
        this.first = first;
        this.to = to;
        read();
    }

    private void read() {
        int unknown = 0;
        boolean closed = false;
        int i = first;
        for (; i < Math.min(to, first + REACH); i++) {
            Token token = tokens.get(i);
            taxed = taxed || isTax(i) || (token.is(Tag.PLUS) && isTax(i + 1));
            if (token.isBreak() || isEnd(i)) {
                otherBehind = isForOther(i) ? 1 : otherBehind;
                break;
            }
            if (token.is(Tag.OTHER) && !belongsToNext(i)) {
                otherBehind = unknown;
                alone = false;
                break;
            }
            if (token.is(Tag.PAY) && !token.is(Tag.EARN) && !belongsToNext(i) && unknown <= 1) {
                said.addAll(Periods.tags(token));
                pay = true;
                sayPeriodOf(i + 1);
                break;
            }
            closed = closed || token.text().equals(")") || token.isDash();
            if (unknown == 0) {
                say(i);
            }
            if (!isQuiet(i)) {
                unknown++;
                alone = alone && closed;
            }
            if (unknown > MOST_UNKNOWN) {
                break;
            }
        }
        end = i;
    }

    /** {@code 12.000 € Gehalt pro Jahr}: what follows the word for pay at once is said of it. */
    private void sayPeriodOf(int pay) {
        for (int i = pay;
                i < Math.min(to, pay + 3) && isQuiet(i) && !tokens.get(i).isBreak();
                i++) {
            say(i);
        }
    }

    /** A comma ends it, but not where the period or the basis follows; so does what comes beside pay: and commission. */
    private boolean isEnd(int at) {
        Token token = tokens.get(at);
        if (token.text().equals(",")) {
            return at + 1 >= to || !isQuiet(at + 1);
        }
        boolean and = token.is(Tag.AND) && !token.text().equals("in");
        if (and && at + 1 < to && tokens.get(at + 1).is(Tag.OTHER)) {
            return true;
        }
        boolean tax = token.text().equals("+") && isTax(at + 1);
        return (!tax && ENDS.contains(token.text())) || (token.is(Tag.PLUS) && !isQuiet(at));
    }

    /** Whether other money is named right behind a word for its purpose. */
    private boolean isForOther(int at) {
        return PURPOSES.contains(tokens.get(at).text())
                && tokens.subList(Math.min(at + 1, to), Math.min(at + 3, to)).stream()
                        .takeWhile(token -> !token.isBreak())
                        .anyMatch(token -> token.is(Tag.OTHER));
    }

    private boolean isTax(int at) {
        return at < to && TAXES.contains(tokens.get(at).text());
    }

    /** A word before a colon or before the next amount is a label of what follows it. */
    private boolean belongsToNext(int at) {
        int next = at + 1;
        while (next < to && tokens.get(next).is(Tag.FILLER)) {
            next++;
        }
        boolean beforeSum = next == to && to < tokens.size();
        return beforeSum || (next < tokens.size() && tokens.get(next).text().equals(":"));
    }

    private void say(int at) {
        Token token = tokens.get(at);
        boolean linked = at > 0
                && (tokens.get(at - 1).is(Tag.LINK) || tokens.get(at - 1).text().equals("/"));
        boolean linksNext = token.is(Tag.LINK) && at + 1 < to && Periods.isPeriod(tokens.get(at + 1));
        boolean period = Periods.isPeriod(token) && !linksNext && (linked || !NEED_LINK.contains(token.text()));
        if (period && Periods.of(said) == PayPeriod.UNSTATED) {
            said.addAll(token.tags());
        }
        if (isTimesAYear(at) && Periods.of(said) == PayPeriod.UNSTATED) {
            said.add(Tag.MONTH);
        }
        if (token.is(Tag.GROSS) || token.is(Tag.NET)) {
            said.add(token.is(Tag.GROSS) ? Tag.GROSS : Tag.NET);
        }
    }

    /** {@code x 13}, {@code 14x}, {@code 14 mal}: as many salaries a year. */
    private boolean isTimesAYear(int at) {
        if (!TIMES.contains(tokens.get(at).text())) {
            return false;
        }
        return Stream.of(at - 1, at + 1)
                .filter(i -> i >= first && i < tokens.size())
                .anyMatch(i -> SALARIES_A_YEAR.contains(tokens.get(i).text()));
    }

    private boolean isQuiet(int at) {
        Token token = tokens.get(at);
        return token.isSign()
                || Periods.isPeriod(token)
                || Currencies.SHIPPED.isWord(token.text())
                || token.isAny(Tag.LINK, Tag.GROSS, Tag.NET, Tag.FROM_AFTER, Tag.UPTO_AFTER, Tag.BETWEEN, Tag.FILLER);
    }

    PayPeriod period() {
        return Periods.of(said);
    }

    PayBasis basis() {
        return Periods.basis(said);
    }

    /** Whether it is said to be pay. */
    boolean isPay() {
        return pay;
    }

    /** Whether value added tax is spoken of, which only who sends a bill has to do with. */
    boolean isTaxed() {
        return taxed;
    }

    /**
     * Whether it is said to be other money.
     *
     * @param labelled whether the words before it say that it is pay: then only the very next word speaks against it
     */
    boolean isOther(boolean labelled) {
        return otherBehind <= (labelled ? 0 : MOST_UNKNOWN);
    }

    /** Whether nothing else stands behind it in its segment. */
    boolean isAlone() {
        return alone && !pay;
    }

    /** Whether more is said in brackets only. */
    boolean isBracketed() {
        return first < to && tokens.get(first).text().equals("(");
    }

    /** Index of the token at which the reading ended. */
    int end() {
        return end;
    }
}
