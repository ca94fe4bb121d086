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
    private final int last;
    private Nearest nearest = Nearest.NOTHING;
    private @Nullable String currency;
    /** First of the tokens right before the amount that say nothing by themselves. */
    private int quiet;

    private int unknown;
    private boolean alone = true;
    private boolean segmentEnded;
    private boolean bracketed;
    private int at;

    /**
     * Reads the tokens before one, back to another or to where another thought ends.
     *
     * @param from the first that may speak of the amount
     * @param sum the first of the amount
     * @param last the last of it
     */
    Before(List<Token> tokens, int from, int sum, int last, PayContext context) {
        this.tokens = tokens;
        this.last = last;
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
            bracketed = !token.text().equals("(") && (bracketed || token.text().equals(")"));
            if (!isQuiet()) {
                unknown += bracketed ? 0 : 1;
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
        int behind = Earner.RELATIVE.contains(tokens.get(at - 1).text()) && at - 1 > from ? at - 2 : at - 1;
        Token subject = tokens.get(behind);
        return !subject.isBreak() && !subject.isNumber() && subject.isUnknown();
    }

    /** The number of a grade or level is as quiet as the word for it. */
    private boolean isQuiet() {
        Token token = tokens.get(at);
        return isOfScale(at)
                || (token.isNumber() && Periods.isPeriod(tokens.get(at + 1)))
                || token.isSign()
                || token.is(Tag.ORDINAL)
                || Periods.isPeriod(token)
                || Currencies.SHIPPED.isWord(token.text())
                || token.isAny(Tag.FILLER, Tag.FROM, Tag.UPTO, Tag.BETWEEN, Tag.LINK, Tag.GROSS, Tag.NET);
    }

    /** In {@code scale 10A} and {@code Stufe B 1} both the number and the letter. */
    private boolean isOfScale(int index) {
        if (index <= from || !isNumberOrLetter(index)) {
            return false;
        }
        Token before = tokens.get(index - 1);
        return before.is(Tag.FILLER)
                || (index - 1 > from
                        && isNumberOrLetter(index - 1)
                        && tokens.get(index - 2).is(Tag.FILLER));
    }

    private boolean isNumberOrLetter(int index) {
        Token token = tokens.get(index);
        return token.isNumber()
                || (token.text().length() == 1
                        && Character.isLetter(token.text().charAt(0)));
    }

    /** Whether whoever does the work is said to get it. */
    boolean isOfWorker() {
        return nearest == Nearest.NOTHING && new Earner(tokens, from, sum, last).isNamed();
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
            boolean behindNumber =
                    i > 0 && (tokens.get(i - 1).isNumber() || tokens.get(i - 1).is(Tag.ORDINAL));
            hours = hours || (behindNumber && token.is(Tag.HOUR));
            if (!behindNumber && !isOn(token) && !(hours && Periods.isPeriod(token))) {
                tags.addAll(Periods.tags(token));
            }
        }
        boolean none = Periods.of(tags) == PayPeriod.UNSTATED;
        return none && (nearest == Nearest.EARN || isOfWorker()) ? withOpening(tags) : tags;
    }

    /** Without accents the Danish word for on is the English abbreviation of per annum, which stands behind amounts. */
    private static boolean isOn(Token token) {
        return token.text().equals("pa");
    }

    /** {@code Pro Stunde bekommst du}: the period that a sentence begins with. */
    private Set<Tag> withOpening(Set<Tag> tags) {
        int start = sum;
        while (start > from && !tokens.get(start - 1).isBreak()) {
            start--;
        }
        if (start + 1 < sum && tokens.get(start).is(Tag.LINK)) {
            tags.addAll(Periods.tags(tokens.get(start + 1)));
        }
        return tags;
    }
}
