package openings.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "7, 7, 7, 7",
        "99, 99, 99, 99",
        "1437, 1400, 1400, 1500",
        "995, 1000, 990, 1000",
        "1450, 1500, 1400, 1500",
        "123456, 120000, 120000, 130000"
    })
    void keepsTwoFiguresAndWidensRanges(long value, long nearest, long down, long up) {
        assertThat(Rounding.twoFigures(value)).isEqualTo(nearest);
        assertThat(Rounding.twoFiguresDown(value)).isEqualTo(down);
        assertThat(Rounding.twoFiguresUp(value)).isEqualTo(up);
    }
}
