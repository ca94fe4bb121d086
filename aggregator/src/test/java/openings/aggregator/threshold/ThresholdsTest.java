package openings.aggregator.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThresholdsTest {
    @ParameterizedTest
    @EnumSource
    void everyThresholdHasAValue(Threshold threshold) {
        assertThat(Thresholds.standard().of(threshold)).isPositive();
    }

    @Test
    void warningsComeBeforeSevereFlags() {
        Thresholds thresholds = Thresholds.standard();

        assertThat(thresholds.version()).isNotBlank();
        assertThat(thresholds.of(Threshold.CV_WARNING)).isLessThan(thresholds.of(Threshold.CV_WITHHELD));
        assertThat(thresholds.of(Threshold.UNDER_REPRESENTED_SEVERE))
                .isLessThan(thresholds.of(Threshold.UNDER_REPRESENTED_WARNING));
    }
}
