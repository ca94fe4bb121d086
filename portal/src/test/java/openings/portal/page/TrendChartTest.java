package openings.portal.page;

import static openings.portal.view.SampleFigures.shown;
import static openings.portal.view.SampleFigures.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import openings.portal.page.TrendChart.Dot;
import openings.portal.view.Figure;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    @Test
    void drawsAPointForEachNumberWithItsWords() {
        TrendChart chart = chart(shown(1, 500, 100), shown(2, 700, 100)).orElseThrow();

        assertThat(chart.dots())
                .extracting(Dot::words)
                .containsExactly("January 2026: 500 (400 – 600)", "February 2026: 700 (600 – 800)");
        assertThat(chart.marks())
                .extracting(TrendChart.Mark::label)
                .startsWith("0")
                .endsWith("800");
        assertThat(chart.ticks()).extracting(TrendChart.Tick::label).containsExactly("Jan", "Feb");
        assertThat(chart.description())
                .contains("Lowest about 500 in January 2026, highest about 700 in February 2026");
    }

    @Test
    void breaksOffWhereANumberIsWithheld() {
        TrendChart chart = chart(
                        shown(1, 500, 100), shown(2, 500, 100), withheld(3), shown(4, 500, 100), shown(5, 500, 100))
                .orElseThrow();

        assertThat(chart.line().chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(chart.band().chars().filter(c -> c == 'Z')).hasSize(2);
        assertThat(chart.dots()).hasSize(4);
    }

    @Test
    void standsHigherForAGreaterNumber() {
        TrendChart chart = chart(shown(1, 500, 0), shown(2, 700, 0)).orElseThrow();

        assertThat(Double.parseDouble(chart.dots().get(1).y()))
                .isLessThan(Double.parseDouble(chart.dots().get(0).y()));
    }

    @Test
    void isNotDrawnForOneNumber() {
        assertThat(chart(shown(1, 500, 100), withheld(2))).isEmpty();
    }

    private static Optional<TrendChart> chart(Figure... months) {
        return TrendChart.of(List.of(months), "Software developers", "Denmark", Words.in(Language.EN));
    }
}
