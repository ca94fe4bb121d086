package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresFitTest {
    /** A vector with nothing but a probability of one, which is put at an index. */
    private static SparseVector at(int index, float value) {
        SparseVector vector = new SparseVector();
        vector.add(new double[] {1}, index, value);
        return vector;
    }

    /** With one feature x in n vectors of which r are of the class, the weight is r x / (n x² + 1). */
    @Test
    void comesToTheSolution() {
        LeastSquaresFit fit = new LeastSquaresFit(2, 2);
        fit.add(at(0, 1), 0);
        fit.add(at(0, 1), 0);
        fit.add(at(0, 1), 1);
        fit.add(at(1, 2), 1);

        float[] weights = fit.fit();

        assertThat(weights[0]).isCloseTo(2 / 4f, within(0.02f));
        assertThat(weights[1]).isCloseTo(1 / 4f, within(0.02f));
        assertThat(weights[2]).isZero();
        assertThat(weights[3]).isCloseTo(2 / 5f, within(0.02f));
    }
}
