package openings.crawler.pay;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import org.jspecify.annotations.Nullable;

/** What stands before an amount, read from the amount backwards. */
final class Before {
    private static final int REACH = 14;
    private static final Set<String> ADDING =
            Set.of("+", "plus", "zzgl", "zuzuglich", "sowie", "as well as", "also", "along");
    private static final Set<String> OPENING = Set.of("(", "[", "~", "=", "*", "\"", "/", "-", "–", "—", "@");
    private static final Set<String> MULTIPLES = Set.of("x", "×", "times", "fois", "veces", "keer", "gange");
    private static final Set<String> OURS = Set.of(
            "our", "my", "unser", "unsere", "onze", "ons", "notre", "nos", "nuestra", "nuestro", "nostra", "nostro",
            "vores", "vor", "vart", "var", "nasza", "nasze");
    /** No one offers pay below an amount: who gets less than that is spoken of. */
    private static final Set<String> BELOW = Set.of("under", "unter", "onder");

    private static final Set<String> CLOSING = Set.of(",", ")");

    /** What the nearest word that says anything of the amount says. */
    enum Nearest {
        NOTHING,
        OTHER,
        /** It is pay, and nothing unknown stands between. */
        LABEL,
        NAMED,
        EARN
    }

    private final List<Token> tokens;
    private final int from;
    private final int sum;
    private Nearest nearest = Nearest.NOTHING;
    private @Nullable String currency;
    /** First of the tokens right before the amount that say nothing by themselves. */
    private int quiet;

    private int unknown;
    private boolean alone = true;
    private boolean segmentEnded;
    private int at;

    /**
     * Reads the tokens before one, back to another or to where another thought ends.
     *
     * @param from the first that may speak of the amount
     * @param sum the first of the amount
     */
    Before(List<Token> tokens, int from, int sum, PayContext context) {
        this.tokens = tokens;
        this.from = from;
        this.sum = sum;
        quiet = sum;
        read(context);
    }

    private void read(PayContext context) {
        for (at = sum - 1; at >= Math.max(from, sum - REACH) && !isEnd(); at--) {
            Token token = tokens.get(at);
            boolean limits = unknown == 0 && BELOW.contains(token.text());
            if (limits || speaks(token)) {
                nearest = limits ? Nearest.OTHER : judge();
                alone = false;
                return;
            }
            segmentEnded =
                    segmentEnded || CLOSING.contains(token.text()) || (unknown == 0 && OPENING.contains(token.text()));
            if (!isQuiet()) {
                unknown++;
                alone = alone && segmentEnded;
            }
            if (unknown == 0) {
                quiet = at;
                currency = currency == null ? Currencies.SHIPPED.find(token.text(), context) : currency;
            }
        }
    }

    private boolean isEnd() {
        return tokens.get(at).isBreak() || ADDING.contains(tokens.get(at).text());
    }

    private static boolean speaks(Token token) {
        return token.is(Tag.PAY) || token.is(Tag.OTHER) || (token.is(Tag.EARN) && !token.is(Tag.FILLER));
    }

    /** A relocation package is no package of pay, four times the salary is an insurance; compensation and benefits may be either. */
    private Nearest judge() {
        Token token = tokens.get(at);
        Token before = at > from ? tokens.get(at - 1) : Token.ofBreak();
        boolean ofOther = (token.is(Tag.EARN) && before.is(Tag.OTHER)) || MULTIPLES.contains(before.text());
        if (token.is(Tag.OTHER) || ofOther) {
            return Nearest.OTHER;
        }
        boolean labels =
                (token.is(Tag.PAY) && !isVerb()) || tokens.get(at + 1).text().equals(":");
        if (!labels) {
            return unknown > 1 || isOfOthers() ? Nearest.NOTHING : isForOther() ? Nearest.OTHER : Nearest.EARN;
        }
        boolean withBenefits = token.text().endsWith("benefits");
        return unknown == 0 && !withBenefits ? Nearest.LABEL : Nearest.NAMED;
    }

    /** Some nouns for pay are verbs as well, paga and paie: they are where someone stands before them who pays. */
    private boolean isVerb() {
        return tokens.get(at).is(Tag.EARN)
                && (isOfOthers() || (at > from && tokens.get(at - 1).is(Tag.OTHER)));
    }

    /** Whoever earns by a referral has no pay in mind. */
    private boolean isForOther() {
        for (int i = at - 1; i >= from && !tokens.get(i).isBreak(); i--) {
            if (tokens.get(i).is(Tag.OTHER)) {
                return true;
            }
        }
        return false;
    }

    /** Patients pay too; what a firm pays, it says of itself, of you or of nobody. */
    private boolean isOfOthers() {
        if (at == from || tokens.get(at).text().indexOf(' ') > 0) {
            return false;
        }
        Token subject = tokens.get(at - 1);
        return !subject.isBreak() && !subject.isSign() && subject.tags().isEmpty();
    }

    /** The number of a grade or level is as quiet as the word for it. */
    private boolean isQuiet() {
        Token token = tokens.get(at);
        boolean ofScale = token.isNumber() && at > from && tokens.get(at - 1).is(Tag.FILLER);
        return ofScale
                || token.isSign()
                || Periods.isPeriod(token)
                || Currencies.SHIPPED.isWord(token.text())
                || token.isAny(Tag.FILLER, Tag.FROM, Tag.UPTO, Tag.BETWEEN, Tag.LINK, Tag.GROSS, Tag.NET);
    }

    Nearest nearest() {
        return nearest;
    }

    PayPeriod period() {
        return Periods.of(said());
    }

    PayBasis basis() {
        return Periods.basis(said());
    }

    /** The currency of a label such as {@code Salary in EUR}. */
    @Nullable
    String currency() {
        return currency;
    }

    /** Whether it is called ours, as a price is. */
    boolean isOurs() {
        return nearest != Nearest.NOTHING
                && at > from
                && OURS.contains(tokens.get(at - 1).text());
    }

    /** Whether nothing else stands before it in its segment. */
    boolean isAlone() {
        return alone;
    }

    /** Whether nothing else stands before it in the text. */
    boolean isFirst() {
        return from == 0 && alone && at < 0;
    }

    /** What is said of period and basis from the label on; the hours of a week say nothing of pay. */
    private Set<Tag> said() {
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        boolean hours = false;
        for (int i = nearest == Nearest.NOTHING ? quiet : Math.max(from, at - 2); i < sum; i++) {
            Token token = tokens.get(i);
            if (token.isBreak()) {
                tags.clear(); // what stands before it is of another sentence
            }
            boolean behindNumber = i > 0 && tokens.get(i - 1).isNumber();
            hours = hours || (behindNumber && token.is(Tag.HOUR));
            if (!behindNumber && !(hours && Periods.isPeriod(token))) {
                tags.addAll(Periods.tags(token));
            }
        }
        return tags;
    }
}
