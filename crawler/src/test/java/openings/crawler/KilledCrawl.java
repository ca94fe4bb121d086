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
import java.time.Instant;
import java.time.ZoneOffset;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;

/**
 * A process that crawls into a file and halts at a given call of its sink: just before, within or after a flush. Its clock
 * may stand still at an instant that is given.
 */
final class KilledCrawl {
    static final int HALTED = 42;
    /** Ends each event, so that half an event is known for what it is. */
    static final String END = ";\n";

    private KilledCrawl() {}

    public static void main(String[] arguments) {
        CrawlerConfig defaults = CrawlerConfig.defaults();
        CrawlerConfig smallBatches = new CrawlerConfig(
                defaults.userAgent(),
                defaults.hosts(),
                defaults.limits(),
                new CrawlerConfig.Flush(5, Duration.ofSeconds(1)));
        HaltingFile sink = new HaltingFile(Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        Clock clock =
                arguments.length < 5 ? Clock.systemUTC() : Clock.fixed(Instant.parse(arguments[4]), ZoneOffset.UTC);
        try (Crawler crawler = Crawler.open(
                Path.of(arguments[0]),
                Sites.read(Path.of(arguments[1])),
                smallBatches,
                clock,
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
            String words = switch (event) {
                case PostingEvent.Seen<JobPosting> seen ->
                    "seen " + event.key().identifier() + " "
                            + seen.posting().text().title();
                case PostingEvent.Confirmed<JobPosting> confirmed ->
                    "confirmed " + event.key().identifier();
                case PostingEvent.Gone<JobPosting> gone -> "gone " + event.key().identifier();
            };
            accepted.append(words).append(END);
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
            accepted.append('\n'); // what a kill may leave of a line does not spoil the next
            count();
        }

        private void count() {
            if (--callsLeft == 0) {
                Runtime.getRuntime().halt(HALTED);
            }
        }
    }
}
