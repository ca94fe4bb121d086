package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ReplicatesTest {
    @Test
    void drawsEachUnitOnceOnAverageWithTheVarianceOfPoisson() {
        Replicates replicates = new Replicates(1);
        double sum = 0;
        double squares = 0;
        int units = 20_000;

        for (int unit = 0; unit < units; unit++) {
            double times = replicates.draw("unit " + unit).at(1);
            sum += times;
            squares += times * times;
        }

        assertThat(sum / units).isCloseTo(1, within(0.03));
        assertThat(squares / units - 1).isCloseTo(1, within(0.06));
    }

    @Test
    void numberZeroIsTheEstimate() {
        assertThat(new Replicates(100).draw("any").estimate()).isEqualTo(1);
    }

    @Test
    void aReplicateOfNothingTakesTheFactorOfTheEstimate() {
        Replicated factors = Replicated.of(50, 25, 0).factorsTo(100);

        assertThat(factors.interval()).isEqualTo(new Replicated.Interval(2, 4));
    }

    @Test
    void theIntervalHoldsTheEstimate() {
        assertThat(Replicated.of(9, 1, 2, 3).interval()).isEqualTo(new Replicated.Interval(1, 9));
    }
}
