package openings.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {
    private static final double FAINT = 1e-6;

    @Test
    void aConstantIsTheLogitOfTheShareThatIsRight() {
        LogisticFit fit = new LogisticFit(1, FAINT);
        fit.add(new double[] {1}, 0, true, 3);
        fit.add(new double[] {1}, 0, false, 1);

        assertThat(fit.fit()[0]).isCloseTo(Math.log(3), within(1e-3));
    }

    @Test
    void whatIsGivenIsNotLearnedAgain() {
        LogisticFit fit = new LogisticFit(1, FAINT);
        fit.add(new double[] {1}, 2, true, 3);
        fit.add(new double[] {1}, 2, false, 1);

        assertThat(fit.fit()[0]).isCloseTo(Math.log(3) - 2, within(1e-3));
    }

    /** Whole steps of Newton's run away from here. */
    @Test
    void examplesOfWhichALogitFarTooSureIsGivenAreLearned() {
        LogisticFit fit = new LogisticFit(2, 1);
        for (int i = 0; i < 1000; i++) {
            double logit = i % 100 / 8.0;
            boolean isRight = Math.floorMod(i * 7919, 1000) / 1000.0 < 1 / (1 + Math.exp(1 - 0.2 * logit));
            fit.add(new double[] {1, logit}, logit, isRight, 1);
        }

        double[] weights = fit.fit();

        assertThat(weights[0]).isCloseTo(-1, within(0.2));
        assertThat(1 + weights[1]).isCloseTo(0.2, within(0.05));
    }

    @Test
    void aPriorKeepsWeightsFiniteWhereExamplesAreParted() {
        LogisticFit fit = new LogisticFit(2, 1);
        for (int i = 0; i < 50; i++) {
            fit.add(new double[] {1, i % 2}, 0, i % 2 == 1, 1);
        }

        assertThat(fit.fit()[1]).isBetween(2.0, 6.0);
    }
}
