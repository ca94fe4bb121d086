package openings.crawler.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PayReaderTest {
    /** The labelled texts; how many of them are found at all is held by the evaluation of salaries. */
    @ParameterizedTest
    @CsvFileSource(resources = "pay.csv", numLinesToSkip = 1)
    void findsNothingRatherThanSomethingWrong(
            String text,
            String country,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String currency,
            @Nullable PayPeriod period,
            @Nullable PayBasis basis) {
        Optional<MonetaryAmount> found = PayReader.ofText(text, PayContext.of(country));

        if (min == null && max == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.stream()).allSatisfy(pay -> {
                assertThat(pay.currency()).isEqualTo(currency);
                assertThat(plain(pay.minValue())).isEqualTo(plain(min));
                assertThat(plain(pay.maxValue())).isEqualTo(plain(max));
                assertThat(pay.unitText()).isEqualTo(period == null ? pay.unitText() : period);
            });
        }
    }

    @Test
    void readsTheLineThatIsNamedPayAmongOthers() {
        String text = """
                We raised $12M last year and serve 20,000 customers.
                What we offer
                A learning budget of €1,000 per year
                Salary
                €52,000 – €61,000 gross
                A welcome bonus of €2,000
                Call +45 33 12 34 56""";

        assertThat(PayReader.ofText(text, PayContext.of("NL")))
                .contains(new MonetaryAmount(
                        "EUR",
                        BigDecimal.valueOf(52_000),
                        BigDecimal.valueOf(61_000),
                        PayPeriod.UNSTATED,
                        PayBasis.GROSS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DK | Løn: 30.000 kr. pr. måned   | DKK
            SE | Lön: 30 000 kr per månad    | SEK
            NO | Lønn: 30 000 kr per måned   | NOK
            IS | Laun: 600.000 kr á mánuði   | ISK
            '' | Vi erbjuder lön: 30 000 kr  | SEK
            CA | Salary: $60,000             | CAD
            DE | Salary: $60,000             | USD
            CH | Lohn: Fr. 6'000             | CHF
            SE | Lön: 30 tkr per månad       | SEK
            CZ | Mzda: 30 000 Kc\u030c       | CZK
            UA | Salary: 30000₴              | UAH
            """)
    void tellsTheCurrencyByTheCountry(String country, String text, String currency) {
        assertThat(PayReader.ofText(text, PayContext.of(country)))
                .map(MonetaryAmount::currency)
                .contains(currency);
    }

    @Test
    void leavesOutWhatNamesNoCurrencyUnlessTheFieldDoes() {
        assertThat(PayReader.ofText("Salary: 30000 - 35000 per year", PayContext.of("DK")))
                .isEmpty();
        assertThat(PayReader.ofText("Salary: 30000 - 35000 per year", new PayContext("DK", "", "€")))
                .map(MonetaryAmount::currency)
                .contains("EUR");
    }

    @Test
    void takesAnAmountInAFieldForPayAtItsWord() {
        assertThat(PayReader.ofField("12,50 €", PayContext.of("DE"))).isPresent();
        assertThat(PayReader.ofText("12,50 €", PayContext.of("DE"))).isEmpty();
        assertThat(PayReader.ofField("nach Vereinbarung", PayContext.of("DE"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EUR  | 2500    | 3000    | MONTH      | MONTH
            eur  | 2.500   |         | Mensuel    | MONTH
            €    | 12,50   | 14,00   | per hour   | HOUR
            £    | 30000   | 35000   | Annually   | YEAR
            DKK  | 165     |         | pr. time   | HOUR
            SEK  | 30 000  | 32 000  | månad      | MONTH
            PLN  | 6000    |         | miesięcznie| MONTH
            USD  | 120000  | 150000  | 1 YEAR     | YEAR
            EUR  | 500     |         | DAY        | DAY
            EUR  | 45000   |         | ''         | UNSTATED
            """)
    void readsParts(String currency, String min, @Nullable String max, String period, PayPeriod meant) {
        assertThat(PayReader.ofParts(currency, min, max, period, PayContext.of("DK")))
                .hasValueSatisfying(pay -> {
                    assertThat(pay.unitText()).isEqualTo(meant);
                    assertThat(pay.currency()).hasSize(3);
                    assertThat(pay.maxValue() == null).isEqualTo(max == null);
                });
    }

    @ParameterizedTest
    @CsvSource(value = {"'',1,2,MONTH", "EUR,,,MONTH", "EUR,3000,2000,MONTH", "EUR,0,0,MONTH", "points,1,2,HOUR"})
    void refusesPartsThatMakeNoPay(String currency, @Nullable String min, @Nullable String max, String period) {
        assertThat(PayReader.ofParts(currency, min, max, period, PayContext.of("DK")))
                .isEmpty();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
