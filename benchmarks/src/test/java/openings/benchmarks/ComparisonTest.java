package openings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    @Test
    void dividesEachScoreByThatOfItsBaselineWithTheSameParameters() {
        String table = Comparison.table(List.of(
                new Score("Oven.bake", Map.of("loaves", "1"), 50),
                new Score("Oven.bake", Map.of("loaves", "9"), 1_500),
                new Score("Oven.bakeBaseline", Map.of("loaves", "1"), 100),
                new Score("Oven.bakeBaseline", Map.of("loaves", "9"), 1_000)));

        assertThat(table.lines().map(line -> line.replaceAll(" +", " ")).skip(2))
                .containsExactly("Oven.bake loaves=1 50 100 0.500", "Oven.bake loaves=9 1,500 1,000 1.500");
    }

    @Test
    void leavesOutWhatRanWithoutItsBaseline() {
        String table = Comparison.table(List.of(new Score("Oven.bake", Map.of(), 50)));

        assertThat(table).doesNotContain("Oven");
    }

    @Test
    void namesParametersInOrder() {
        Score score = new Score("Oven.bake", Map.of("loaves", "9", "heat", "220"), 1);

        assertThat(score.label()).isEqualTo("Oven.bake heat=220 loaves=9");
    }
}
