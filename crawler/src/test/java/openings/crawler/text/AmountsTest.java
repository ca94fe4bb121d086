package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1823,00    | 1823
                    33000.000  | 33000
                    33.000     | 33000
                    33,000     | 33000
                    1.234,50   | 1234.5
                    1,234.50   | 1234.5
                    11.88      | 11.88
                    30 000     | 30000
                    30'000     | 30000
                    9,00,000   | 900000
                    """)
    void reads(String written, BigDecimal meant) {
        assertThat(Amounts.parse(written)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "A négocier", "30000 - 35000", "1.2.3", "-5", "30k"})
    void readsNothingIntoOtherWords(String written) {
        assertThat(Amounts.parse(written)).isEmpty();
    }
}
