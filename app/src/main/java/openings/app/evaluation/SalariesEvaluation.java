package openings.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openings.app.evaluation.LabelledTable.Row;
import openings.contract.posting.MonetaryAmount;
import openings.crawler.pay.PayContext;
import openings.crawler.pay.PayReader;
import openings.crawler.text.HtmlText;

/**
 * Reads pay from labelled texts.
 *
 * <p>Columns: {@code text}; {@code country} and {@code language} where they are known; what is expected as {@code min}, {@code
 * max}, {@code currency}, {@code period}, {@code basis}, or as JSON in {@code expected}. Nothing expected means that no pay is
 * stated. A field that the table does not give is not judged.
 */
public final class SalariesEvaluation {
    private SalariesEvaluation() {}

    /** Reads every text of a table. */
    public static EvaluationResult run(Path data) {
        Score score = new Score();
        LabelledTable.read(data).forEach(row -> score.add(text(row), ExpectedPay.of(row), found(row)));
        Figures figures = score.figures();
        return new EvaluationResult(figures.text(), figures);
    }

    private static String text(Row row) {
        return row.cell(
                "text", "input", "salary_text", "raw", "snippet", "salary", "description", "ad", "ad_text", "string");
    }

    private static Optional<MonetaryAmount> found(Row row) {
        String country =
                row.findFilled("country", "country_code", "source_country").orElse("");
        String language = row.findFilled("language", "lang").orElse("");
        String currency = row.find("expected_currency").isPresent()
                ? row.findFilled("currency", "default_currency").orElse(null)
                : row.findFilled("default_currency", "context_currency").orElse(null);
        return PayReader.ofText(HtmlText.of(text(row)), new PayContext(country, language, currency));
    }

    /**
     * What was found.
     *
     * @param n texts
     * @param withPay texts that state pay
     * @param precision of the pay found, how much is right in amounts, currency and period
     * @param recall of the pay stated, how much was found right
     * @param falsePositives texts without pay in which some was found
     * @param fields of the pay that was found where there is some, how often each field is right
     */
    public record Figures(
            int n,
            int withPay,
            double precision,
            double recall,
            int falsePositives,
            Fields fields,
            List<String> wronglyFound,
            List<String> misread,
            List<String> missed) {
        public Figures {
            wronglyFound = List.copyOf(wronglyFound);
            misread = List.copyOf(misread);
            missed = List.copyOf(missed);
        }

        String text() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%d texts, %d with pay: precision %.4f, recall %.4f, %d false positives%n%s",
                    n,
                    withPay,
                    precision,
                    recall,
                    falsePositives,
                    fields.text()));
            Cases.append(text, "Found where there is none", wronglyFound);
            Cases.append(text, "Misread", misread);
            Cases.append(text, "Missed", missed);
            return text.toString();
        }
    }

    /** How often each field is right, 0 to 1. */
    public record Fields(double min, double max, double currency, double period, double basis) {
        String text() {
            return String.format(
                    Locale.ROOT,
                    "right where pay was found: min %.4f, max %.4f, currency %.4f, period %.4f, basis %.4f",
                    min,
                    max,
                    currency,
                    period,
                    basis);
        }
    }

    private static final class Score {
        private final List<String> wronglyFound = new ArrayList<>();
        private final List<String> misread = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final Share min = new Share();
        private final Share max = new Share();
        private final Share currency = new Share();
        private final Share period = new Share();
        private final Share basis = new Share();
        private int n;
        private int withPay;
        private int found;
        private int right;
        private int falsePositives;

        void add(String text, Optional<ExpectedPay> expected, Optional<MonetaryAmount> read) {
            n++;
            withPay += expected.isPresent() ? 1 : 0;
            found += read.isPresent() ? 1 : 0;
            if (expected.isEmpty()) {
                read.ifPresent(pay -> wrong(text, pay));
            } else if (read.isEmpty()) {
                Cases.add(missed, text, " -> expected " + expected.get());
            } else {
                compare(text, expected.get(), read.get());
            }
        }

        private void wrong(String text, MonetaryAmount pay) {
            falsePositives++;
            Cases.add(wronglyFound, text, " -> found " + pay);
        }

        private void compare(String text, ExpectedPay expected, MonetaryAmount pay) {
            min.add(expected.isMin(pay));
            max.add(expected.isMax(pay));
            currency.add(expected.isCurrency(pay));
            period.add(expected.isPeriod(pay));
            basis.add(expected.isBasis(pay));
            if (expected.isMin(pay) && expected.isMax(pay) && expected.isCurrency(pay) && expected.isPeriod(pay)) {
                right++;
            } else {
                Cases.add(misread, text, " -> found " + pay + ", expected " + expected);
            }
        }

        Figures figures() {
            return new Figures(
                    n,
                    withPay,
                    found == 0 ? 1 : (double) right / found,
                    withPay == 0 ? 1 : (double) right / withPay,
                    falsePositives,
                    new Fields(min.share(), max.share(), currency.share(), period.share(), basis.share()),
                    wronglyFound,
                    misread,
                    missed);
        }
    }

    private static final class Share {
        private int all;
        private int right;

        void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }
}
