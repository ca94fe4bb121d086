package openings.crawler.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import openings.contract.posting.MonetaryAmount;
import openings.crawler.text.Amounts;
import openings.crawler.text.Fold;
import openings.crawler.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads pay. An amount without a currency, and one that is not surely pay, is left out; nothing is converted. Pure and
 * thread-safe.
 */
public final class PayReader {
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_FIELD = 160;
    private static final int LONGEST_LINE = 4_000;

    private PayReader() {}

    /**
     * Pay that a source gives in parts.
     *
     * @param currency a code, sign or word
     * @param period a word in any language, such as {@code MONTH}, {@code per hour} or {@code Mensuel}
     */
    public static Optional<MonetaryAmount> ofParts(
            @Nullable String currency,
            @Nullable String min,
            @Nullable String max,
            @Nullable String period,
            PayContext context) {
        String code = code(currency == null ? "" : currency, context);
        BigDecimal least = amount(min);
        BigDecimal most = amount(max);
        boolean wrongWay = least != null && most != null && least.compareTo(most) > 0;
        if (code.length() != 3 || wrongWay || (least == null && most == null)) {
            return Optional.empty();
        }
        List<Token> words =
                Lexer.tokens(period == null ? "" : Whitespace.line(period).replace('_', ' '));
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        words.forEach(word -> tags.addAll(Periods.tags(word)));
        return Optional.of(new MonetaryAmount(code, least, most, Periods.of(tags), Periods.basis(tags)));
    }

    private static String code(String written, PayContext context) {
        String word = Fold.fold(Whitespace.line(written));
        return Currencies.SHIPPED
                .code(
                        word.endsWith(".") ? word.substring(0, word.length() - 1) : word,
                        context.country(),
                        context.language())
                .orElseGet(() -> word.matches("[a-z]{3}") ? word.toUpperCase(Locale.ROOT) : "");
    }

    private static @Nullable BigDecimal amount(@Nullable String written) {
        return written == null ? null : Amounts.parse(written).orElse(null);
    }

    /**
     * Pay that a text states: a field about pay, a title, or a description of many lines. Of several the most surely
     * named, and of these the first.
     */
    public static Optional<MonetaryAmount> ofText(String text, PayContext context) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        List<String> lines = text.lines()
                .map(Whitespace::line)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean isAllThereIs = lines.size() == 1 && lines.getFirst().length() <= LONGEST_FIELD;
        PayContext known = Crowns.known(text, context);
        List<Evidence.Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (hasDigit(line)) {
                String heading = i == 0 ? "" : heading(lines.get(i - 1));
                String read = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
                found.addAll(find(heading + read, known, isAllThereIs));
            }
        }
        return found.stream()
                .min(Comparator.comparing(Evidence.Found::strength))
                .map(Evidence.Found::pay);
    }

    /** Pay in a field that is about pay: the same, but that an amount needs no word to say so. */
    public static Optional<MonetaryAmount> ofField(String text, PayContext context) {
        return ofText(text.isEmpty() ? "" : "Salary: " + text, context);
    }

    /** A short line without figures may name what stands below it. */
    private static String heading(String line) {
        boolean names = line.length() <= LONGEST_HEADING && !hasDigit(line) && !line.endsWith(".");
        return names ? line + (line.endsWith(":") ? " " : ": ") : "";
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Most lines with figures name no currency, and so are not read any further. */
    private static List<Evidence.Found> find(String line, PayContext context, boolean isAllThereIs) {
        if (context.currency() == null && !Currencies.SHIPPED.mayStandIn(line, context)) {
            return List.of();
        }
        List<Token> tokens = Lexer.tokens(line);
        List<Sum> sums = new Sums(tokens, context).find();
        List<Evidence.Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int to = nextMoney(sums, i, tokens.size());
            new Evidence(tokens, sum, from, to, context).judge(isAllThereIs).ifPresent(found::add);
            from = sum.currency() == null ? from : sum.last() + 1;
        }
        return found;
    }

    private static int nextMoney(List<Sum> sums, int at, int end) {
        for (Sum sum : sums.subList(at + 1, sums.size())) {
            if (sum.currency() != null) {
                return sum.first();
            }
        }
        return end;
    }
}
