package openings.crawler.kind;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.Crawler;
import openings.crawler.CrawlerConfig;
import openings.crawler.Sites;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.Exchanges;
import openings.crawler.testing.SimulatedClock;

/** Rounds over one board that answers on loopback, a day apart; what comes of them is collected. */
final class Rounds implements AutoCloseable {
    final Exchanges exchanges = Exchanges.open();
    final CollectingSink sink = new CollectingSink();
    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-01T06:00:00Z"));

    /** A board of a kind. */
    SourceReport roundOfKind(Path home, String kind) {
        return round(home, """
                sites:
                  - {id: board, kind: KIND, board: acme, api: "API", source-type: employer, country: SE,
                     gap: 0s, local: true, recrawl: 1d, refetch: 30d}
                """.replace("KIND", kind).replace("API", exchanges.base()));
    }

    /** The board of a sites file. */
    SourceReport round(Path home, String sites) {
        try (Crawler crawler = Crawler.open(
                home, Sites.parse(sites, "sites.yaml"), CrawlerConfig.defaults(), clock, new SimpleMeterRegistry())) {
            return crawler.run(sink).sources().getFirst();
        }
    }

    void nextDay() {
        clock.pass(Duration.ofDays(1));
    }

    @Override
    public void close() {
        exchanges.close();
    }
}
