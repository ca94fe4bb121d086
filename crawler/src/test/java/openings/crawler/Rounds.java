package openings.crawler;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.testing.Board;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.SimulatedClock;

/** Rounds of a crawler over one board, in a folder of its own, by a clock that a test moves. */
final class Rounds implements AutoCloseable {
    static final Duration DAY = Duration.ofDays(1);

    final Board board = Board.open();
    final Bakery bakery = new Bakery(board);
    final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    final CollectingSink sink = new CollectingSink();
    final Path home = folder();
    private Sites sites = bakery.parsedSites();

    /** Ids from one number to another, both included. */
    static String[] ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toArray(String[]::new);
    }

    /** Reads the board in another way than its listing of pages. */
    Rounds as(String sitesYaml) {
        sites = Sites.parse(sitesYaml, "sites.yaml").in(home);
        return this;
    }

    Sites sites() {
        return sites;
    }

    /** One round. */
    SourceReport crawl() {
        try (Crawler crawler = Crawler.open(home, sites, CrawlerConfig.defaults(), clock, new SimpleMeterRegistry())) {
            return crawler.run(sink).sources().getFirst();
        }
    }

    /** A round after a while; what it handed on. */
    List<String> after(Duration pause) {
        clock.pass(pause);
        sink.take();
        crawl();
        return sink.take();
    }

    @Override
    public void close() throws IOException {
        board.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("rounds");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
