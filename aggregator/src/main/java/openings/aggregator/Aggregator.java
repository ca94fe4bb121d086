package openings.aggregator;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openings.aggregator.dedup.Clusters;
import openings.aggregator.dedup.Duplicates;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.error.AggregatorException.Kind;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Ledger;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.release.Release;
import openings.aggregator.release.Releases;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.Source;

/**
 * Takes in what happened to advertisements, and makes releases of what is known of vacancies.
 *
 * <p>One process at a time has a home open, and one thread at a time uses it. An event that is repeated, or older than
 * what is known of its advertisement, changes nothing. The same ledger, official vintages and clock give the same files.
 */
public final class Aggregator implements Sink<PostingEvent<ClassifiedPosting>>, AutoCloseable {
    /** How many events are held in memory at most. */
    private static final int BATCH = 20_000;

    private final Path home;
    private final AggregatorConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Ledger ledger;
    private final Map<String, Source> sources;
    private final Releases releases;
    private final List<PostingEvent<Advertisement>> buffer = new ArrayList<>();

    private Aggregator(Path home, AggregatorConfig config, Ledger ledger, Clock clock, MeterRegistry metrics) {
        this.home = home;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
        this.ledger = ledger;
        sources = ledger.sources();
        releases = Releases.in(home.resolve("releases"));
    }

    /**
     * Opens the aggregator's home, which is created where it is missing.
     *
     * @param sources every source whose events will come; those of earlier times stay known
     * @throws AggregatorException of kind {@link Kind#LEDGER_IN_USE} where another process has it open
     */
    public static Aggregator open(
            Path home, AggregatorConfig config, List<Source> sources, Clock clock, MeterRegistry metrics) {
        Ledger ledger = Ledger.open(home.resolve("ledger.duckdb"), config.limits(), sources);
        return new Aggregator(home, config, ledger, clock, metrics);
    }

    @Override
    public void accept(PostingEvent<ClassifiedPosting> event) {
        if (!sources.containsKey(event.key().source())) {
            throw new AggregatorException(
                    Kind.UNKNOWN_SOURCE,
                    "The event of " + event.key() + " is of a source that is not known; add \""
                            + event.key().source() + "\" to the sites and start again");
        }
        buffer.add(event.map(Advertisement::of));
        metrics.counter("aggregator.accept", "event", name(event)).increment();
        if (buffer.size() >= BATCH) {
            flush();
        }
    }

    private static String name(PostingEvent<?> event) {
        return event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** All that was accepted is in the ledger, by one commit, when this returns. */
    @Override
    public void flush() {
        metrics.timer("aggregator.flush").record(() -> ledger.apply(buffer));
        buffer.clear();
    }

    /** What is known, after a flush. Looks for duplicates, so it takes seconds. */
    public AggregatorStatus status() {
        flush();
        List<Recorded> recorded = ledger.recorded();
        Clusters clusters = Duplicates.link(recorded, config.dedup());
        return new AggregatorStatus(
                recorded.size(),
                recorded.stream().mapToLong(each -> each.spells().size()).sum(),
                clusters.clusters().size(),
                clusters.links(),
                ledger.counts());
    }

    /** Releases every month in which advertisements were seen. */
    public Release release() {
        ReleaseRun run = run();
        return release(run, run.first(), run.last());
    }

    /** Releases the months from {@code first} to {@code last} in which advertisements were seen. */
    public Release release(YearMonth first, YearMonth last) {
        return release(run(), first, last);
    }

    private ReleaseRun run() {
        flush();
        return new ReleaseRun(home, config, clock, metrics, ledger);
    }

    private Release release(ReleaseRun run, YearMonth first, YearMonth last) {
        Integer number = metrics.timer("aggregator.release").record(() -> run.run(first, last));
        return releases.find(requireNonNull(number)).orElseThrow();
    }

    /** The releases made so far; closed with the aggregator. */
    public Releases releases() {
        return releases;
    }

    /** Flushes and closes. */
    @Override
    public void close() {
        try (ledger;
                releases) {
            flush();
        }
    }
}
