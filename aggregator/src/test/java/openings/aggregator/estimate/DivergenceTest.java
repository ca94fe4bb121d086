package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against closed forms, worked out apart. */
final class DivergenceTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double[] P = {0.2, 0.3, 0.5};
    private static final double[] Q = {0.5, 0.3, 0.2};

    @Test
    void distancesMatchTheirClosedForms() {
        assertThat(Divergence.duncan(P, Q)).isCloseTo(0.3, EXACT);
        assertThat(Divergence.hellinger(P, Q)).isCloseTo(0.259893186, EXACT);
        assertThat(Divergence.jensenShannon(P, Q)).isCloseTo(0.095815602, EXACT);
        assertThat(Divergence.kullbackLeibler(P, Q)).isCloseTo(0.396578428, EXACT);
    }

    @Test
    void designEffectAndSampleSizeMatchTheirClosedForms() {
        double[] weights = {1, 1, 2, 4};

        assertThat(Divergence.designEffect(weights)).isCloseTo(1.375, EXACT);
        assertThat(Divergence.effectiveSampleSize(weights)).isCloseTo(2.909090909, EXACT);
    }

    @Test
    void equalDistributionsAreNotApartAndNeverBelowZero() {
        double[] many = {10, 20, 70.000000001};

        assertThat(Divergence.jensenShannon(many, many)).isBetween(0.0, 1e-12);
        assertThat(Divergence.hellinger(many, new double[] {1, 2, 7})).isBetween(0.0, 1e-4);
    }

    @Test
    void countsMayTakeTheStandOfShares() {
        assertThat(Divergence.duncan(new double[] {2, 3, 5}, new double[] {50, 30, 20}))
                .isCloseTo(0.3, EXACT);
    }
}
