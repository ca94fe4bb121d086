package openings.crawler.pay;

import java.util.List;
import java.util.Set;

/** Tells whether a sentence says that who does the work gets an amount: the driver earns, als Koch bekommst du. */
final class Earner {
    /** Unknown words at most between who works and the verb. */
    private static final int MOST_BEFORE = 2;
    /** Tokens at most between the amount and a verb behind it. */
    private static final int REACH_BEHIND = 5;
    /** Behind these something else is spoken of: the accounts that start at. */
    static final Set<String> RELATIVE = Set.of("that", "which", "som", "que", "qui", "che", "ktory", "ktery");

    /** What may stand between verb and amount: any other unknown word is what is got, such as a car for 40.000 €. */
    private static final Set<String> WITH_US = Set.of(
            "uns",
            "bei",
            "us",
            "with",
            "here",
            "hier",
            "her",
            "har",
            "ons",
            "bij",
            "os",
            "oss",
            "hos",
            "nous",
            "chez",
            "ici",
            "noi",
            "con",
            "nosotros",
            "aqui",
            "qui",
            "nas",
            "u",
            "meilla",
            "nalunk",
            "la",
            "connosco",
            "si",
            "now",
            "currently",
            "derzeit",
            "aktuell",
            "to",
            "til",
            "zu",
            "sich",
            "sie",
            "op",
            "aan",
            "w",
            "volgens");

    /** Words behind which stands what money is for, or when it is got. */
    private static final Set<String> PURPOSES = Set.of(
            "for", "towards", "toward", "to", "of", "if", "when", "fur", "zum", "zur", "beim", "aufs", "auf", "wenn",
            "falls", "til", "till", "hvis", "nar", "om", "voor", "als", "pour", "quand", "para", "por", "cuando", "di",
            "per", "se", "na", "za", "jesli", "gdy", "pro", "pokud", "kdyz", "pentru", "daca", "de", "quando", "за",
            "ако");

    private final List<Token> tokens;
    private final int from;
    private final int sum;
    private final int last;

    /**
     * A sentence with an amount.
     *
     * @param from the first token that may speak of the amount
     * @param sum the first of the amount
     * @param last the last of it
     */
    Earner(List<Token> tokens, int from, int sum, int last) {
        this.tokens = tokens;
        this.from = from;
        this.sum = sum;
        this.last = last;
    }

    /** What others pay, what is paid elsewhere and what is got for something else is not meant. */
    boolean isNamed() {
        int verb = verb();
        boolean got = verb >= 0 ? isOfWorker(verb) : isGotBehind() && isOfWorker(sum);
        return got && !isOfOther() && !isForPurpose();
    }

    private int verb() {
        for (int i = sum - 1; i >= from && isBetween(i); i--) {
            if (tokens.get(i).is(Tag.GETS)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBetween(int at) {
        Token token = tokens.get(at);
        boolean says = token.isUnknown() && !token.isAny(Tag.GETS, Tag.WORKER, Tag.ORDINAL);
        return !token.isBreak() && (!says || WITH_US.contains(token.text()));
    }

    /** Whether it is said behind period and basis what an amount is for. */
    private boolean isForPurpose() {
        int i = last + 1;
        while (i + 1 < tokens.size() && isPeriodOrBasis(i)) {
            i++;
        }
        if (i >= tokens.size() || !PURPOSES.contains(tokens.get(i).text())) {
            return false;
        }
        int what = i + 1;
        while (what < tokens.size() && tokens.get(what).isAny(Tag.FILLER, Tag.LINK)) {
            what++;
        }
        return what < tokens.size()
                && !tokens.get(what).isBreak()
                && (tokens.get(what).isUnknown() || tokens.get(what).is(Tag.OTHER))
                && !tokens.get(what).is(Tag.ORDINAL);
    }

    private boolean isPeriodOrBasis(int at) {
        Token token = tokens.get(at);
        boolean link = token.is(Tag.LINK) || token.text().equals("/");
        return Periods.isPeriod(token)
                || token.isAny(Tag.GROSS, Tag.NET)
                || (link && Periods.isPeriod(tokens.get(at + 1)));
    }

    /** Where the verb stands last: wird mit 15 € die Stunde bezahlt. */
    private boolean isGotBehind() {
        for (int i = last + 1; i < Math.min(tokens.size(), last + 1 + REACH_BEHIND); i++) {
            Token token = tokens.get(i);
            if (token.is(Tag.GETS)) {
                return true;
            }
            if (token.isBreak() || token.is(Tag.OTHER) || token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Who works stands before the verb, or where something else begins the sentence behind it. */
    private boolean isOfWorker(int verb) {
        if (tokens.subList(verb, sum).stream().anyMatch(token -> token.is(Tag.WORKER))) {
            return true;
        }
        int unknown = 0;
        for (int i = verb - 1; i >= from && !tokens.get(i).isBreak() && unknown <= MOST_BEFORE; i--) {
            if (tokens.get(i).is(Tag.WORKER)) {
                return true;
            }
            boolean turns = i == verb - 1 && RELATIVE.contains(tokens.get(i).text());
            unknown += turns ? MOST_BEFORE : tokens.get(i).isUnknown() ? 1 : 0;
        }
        return false;
    }

    private boolean isOfOther() {
        for (int i = sum - 1; i >= from && !tokens.get(i).isBreak(); i--) {
            if (tokens.get(i).isAny(Tag.OTHER, Tag.ELSEWHERE)) {
                return true;
            }
        }
        return false;
    }
}
