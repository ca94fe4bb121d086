package openings.crawler;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;

/** A process that crawls into a file and halts at a given call of its sink: just before, within or after a flush. */
final class KilledCrawl {
    static final int HALTED = 42;

    private KilledCrawl() {}

    public static void main(String[] arguments) {
        CrawlerConfig defaults = CrawlerConfig.defaults();
        CrawlerConfig smallBatches = new CrawlerConfig(
                defaults.userAgent(),
                defaults.hosts(),
                defaults.limits(),
                new CrawlerConfig.Flush(5, Duration.ofSeconds(1)));
        HaltingFile sink = new HaltingFile(Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        try (Crawler crawler = Crawler.open(
                Path.of(arguments[0]),
                Sites.read(Path.of(arguments[1])),
                smallBatches,
                Clock.systemUTC(),
                new SimpleMeterRegistry())) {
            crawler.run(sink);
        }
    }

    /** Writes accepted events to a file at each flush. */
    private static final class HaltingFile implements Sink<PostingEvent<JobPosting>> {
        private final Path file;
        private final StringBuilder accepted = new StringBuilder();
        private int callsLeft;

        HaltingFile(Path file, int haltAtCall) {
            this.file = file;
            callsLeft = haltAtCall;
        }

        @Override
        public void accept(PostingEvent<JobPosting> event) {
            count();
            accepted.append(event instanceof PostingEvent.Seen<JobPosting> ? "seen " : "other ")
                    .append(event.key().identifier())
                    .append('\n');
        }

        @Override
        public void flush() {
            count();
            try {
                Files.writeString(
                        file, accepted, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            accepted.setLength(0);
            count();
        }

        private void count() {
            if (--callsLeft == 0) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }
}
