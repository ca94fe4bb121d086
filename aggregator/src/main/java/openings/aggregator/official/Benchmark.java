package openings.aggregator.official;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import openings.aggregator.country.CountryPack.OfficialSeries;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;

/** What official statistics say of a country's vacancies, or why nothing is known of it. */
public sealed interface Benchmark {
    /**
     * There are figures.
     *
     * @param figures single sections and the total over those covered
     */
    record Figures(OfficialSeries series, List<OfficialFigure> figures, BenchmarkUse use) implements Benchmark {
        public Figures {
            requireNonNull(series, "series");
            figures = List.copyOf(figures);
            requireNonNull(use, "use");
        }

        /** The figure of an activity in a quarter; the total's activity is {@link OfficialSeries#sections}. */
        public Optional<OfficialFigure> find(String nace, Quarter quarter) {
            return figures.stream()
                    .filter(figure ->
                            figure.nace().equals(nace) && figure.quarter().equals(quarter))
                    .findFirst();
        }
    }

    /**
     * There are none.
     *
     * @param reason a sentence without a full stop
     */
    record None(String reason) implements Benchmark {
        public None {
            requireNonNull(reason, "reason");
        }
    }
}
