package openings.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "5, 1, 5",
        "6, 2, 6",
        "875, 200, 1000",
        "1000, 200, 1000",
        "1001, 500, 1500",
        "43000, 10000, 50000"
    })
    void takesFewEvenStepsUpToTheGreatestNumber(long greatest, long step, long top) {
        assertThat(Scale.upTo(greatest)).isEqualTo(new Scale(step, top));
        assertThat(Scale.upTo(greatest).marks()).startsWith(0L).endsWith(top).hasSizeLessThanOrEqualTo(6);
    }
}
