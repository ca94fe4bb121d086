package openings.aggregator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import openings.aggregator.country.CountryPacks;
import openings.aggregator.official.Benchmark;
import openings.aggregator.official.EurostatClient;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;
import org.jspecify.annotations.Nullable;

/** The official figures that one release uses: each country's are fetched once. */
final class Officials {
    /** So that the weights of the first months can fall back on earlier figures. */
    private static final int QUARTERS_BEFORE = 4;

    private final @Nullable EurostatClient client;
    private final CountryPacks packs = CountryPacks.standard();
    private final Map<String, Benchmark> used = new TreeMap<>();

    Officials(AggregatorConfig config, Path vintages, Clock clock) {
        client = config.eurostat() == null ? null : new EurostatClient(config.eurostat(), vintages, clock);
    }

    Benchmark of(String country, Quarter first) {
        return used.computeIfAbsent(country, absent -> fetch(country, first));
    }

    private Benchmark fetch(String country, Quarter first) {
        EurostatClient eurostat = client;
        if (eurostat == null) {
            return new Benchmark.None("No address of official statistics is configured");
        }
        return packs.find(country)
                .map(pack -> eurostat.vacancies(pack, first.plus(-QUARTERS_BEFORE)))
                .orElseGet(() -> new Benchmark.None("There is no country pack for " + country));
    }

    List<OfficialFigure> figures() {
        return found().flatMap(benchmark -> benchmark.figures().stream()).toList();
    }

    List<BenchmarkUse> uses() {
        return found().map(Benchmark.Figures::use).toList();
    }

    private Stream<Benchmark.Figures> found() {
        return used.values().stream()
                .filter(Benchmark.Figures.class::isInstance)
                .map(Benchmark.Figures.class::cast);
    }
}
