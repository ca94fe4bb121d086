package openings.aggregator.official;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import openings.aggregator.country.CountryPack;
import openings.aggregator.country.CountryPack.OfficialSeries;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.official.Vintages.Vintage;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads official vacancies from <a href="https://ec.europa.eu/eurostat/api/dissemination">Eurostat's dissemination
 * API</a> (SDMX 2.1, SDMX-CSV). Where it cannot be reached, the last vintage serves, and a warning says so.
 */
public final class EurostatClient {
    private static final Logger LOG = LoggerFactory.getLogger(EurostatClient.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final URI base;
    private final Path vintages;
    private final Clock clock;

    /**
     * @param base up to and without {@code /sdmx/2.1}
     * @param vintages where answers are kept
     */
    public EurostatClient(URI base, Path vintages, Clock clock) {
        this.base = base;
        this.vintages = vintages;
        this.clock = clock;
    }

    /**
     * Vacancies of a country from {@code start} on.
     *
     * @throws AggregatorException of kind {@code MALFORMED_OFFICIAL} where an answer is not in the form of the table
     */
    public Benchmark vacancies(CountryPack pack, Quarter start) {
        OfficialSeries series = pack.official();
        if (series == null) {
            return new Benchmark.None(String.valueOf(pack.noOfficial()));
        }
        Vintages kept = new Vintages(vintages.resolve(series.table()).resolve(series.geo()));
        URI address = address(series, start);
        try {
            byte[] answer = fetch(address);
            VacancyTable.read(series, pack.code(), new String(answer, StandardCharsets.UTF_8));
            return benchmark(pack, series, kept.keep(now(), answer));
        } catch (IOException e) {
            return fromLastVintage(pack, series, kept.findLast(), address, e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The key of a figure: table, then {@code freq.s_adj.nace_r2.sizeclas.indic_em.geo}. */
    static String cell(OfficialSeries series, String nace) {
        return series.table() + ":Q.NSA." + nace + "." + series.sizeClass() + ".JOBVAC." + series.geo();
    }

    private URI address(OfficialSeries series, Quarter start) {
        String key = "Q.NSA.." + series.sizeClass() + ".JOBVAC." + series.geo();
        String root = base.toString().replaceFirst("/+$", "");
        return URI.create(
                root + "/sdmx/2.1/data/" + series.table() + "/" + key + "?format=SDMX-CSV&startPeriod=" + start);
    }

    private static byte[] fetch(URI address) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(address).timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static Benchmark fromLastVintage(
            CountryPack pack, OfficialSeries series, Optional<Vintage> last, URI address, IOException problem) {
        String cause = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        if (last.isEmpty()) {
            LOG.warn("No official figures of {}: {} cannot be read ({})", pack.code(), address, cause);
            return new Benchmark.None("The official table " + series.table() + " could not be read (" + cause + ")");
        }
        LOG.warn(
                "Official figures of {} are those fetched at {}: {} cannot be read ({})",
                pack.code(),
                last.get().fetched(),
                address,
                cause);
        return benchmark(pack, series, last.get());
    }

    private static Benchmark benchmark(CountryPack pack, OfficialSeries series, Vintage vintage) {
        List<OfficialFigure> figures = VacancyTable.read(series, pack.code(), vintage.content());
        if (figures.isEmpty()) {
            return new Benchmark.None("The official table " + series.table() + " has no figures of " + pack.name());
        }
        String citation = "Eurostat, Job vacancy statistics by NACE Rev. 2 activity, quarterly data (" + series.table()
                + "), " + pack.name() + ", fetched "
                + vintage.fetched().toString().substring(0, 10);
        return new Benchmark.Figures(
                series, figures, new BenchmarkUse(series.table(), citation, vintage.fetched(), vintage.digest()));
    }
}
