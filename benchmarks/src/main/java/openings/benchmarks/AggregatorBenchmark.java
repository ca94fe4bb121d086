package openings.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import openings.aggregator.Aggregator;
import openings.aggregator.AggregatorConfig;
import openings.benchmarks.workload.Advertisements;
import openings.classifier.Classifier;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Events taken in per second until they are durable, beside DuckDB's appender writing as many rows of the same columns
 * into tables without a key.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class AggregatorBenchmark {
    private static final int NEW = 20_000;
    private static final int KNOWN = 100_000;
    private static final int CODED = 1_000;

    /** Advertisements with their whole texts, coded. */
    @State(Scope.Thread)
    public static class NewAdvertisements {
        private final List<JobPosting> postings = Advertisements.make(NEW, NEW, 350);
        private final List<PostingEvent<ClassifiedPosting>> events = seen(postings);
    }

    /** A ledger that knows many advertisements, and the day on which it heard of them last. */
    @State(Scope.Thread)
    public static class KnownAdvertisements {
        private final TemporaryFolder folder = new TemporaryFolder();
        private final Aggregator aggregator = aggregator(folder);
        private final List<JobPosting> postings = Advertisements.make(KNOWN, 1_000, 20);
        private Instant day = Advertisements.FETCHED;

        @Setup
        public void see() {
            seen(postings).forEach(aggregator::accept);
            aggregator.flush();
        }

        @TearDown
        public void close() {
            try (folder) {
                aggregator.close();
            }
        }

        private Instant nextDay() {
            day = day.plus(Duration.ofDays(1));
            return day;
        }
    }

    /** Tables that grow. */
    @State(Scope.Thread)
    public static class Tables {
        private final TemporaryFolder folder = new TemporaryFolder();
        private final PlainTables tables = PlainTables.open(folder.path());
        private final List<PostingKey> keys = Advertisements.make(KNOWN, 1_000, 20).stream()
                .map(JobPosting::key)
                .toList();

        @TearDown
        public void close() throws SQLException {
            try (folder) {
                tables.close();
            }
        }
    }

    /** New advertisements into an empty ledger, which is opened and closed for them. */
    @Benchmark
    @OperationsPerInvocation(NEW)
    public void see(NewAdvertisements work) {
        try (TemporaryFolder folder = new TemporaryFolder();
                Aggregator aggregator = aggregator(folder)) {
            work.events.forEach(aggregator::accept);
            aggregator.flush();
        }
    }

    /** The same rows into empty tables, which are opened and closed for them. */
    @Benchmark
    @OperationsPerInvocation(NEW)
    public void seeBaseline(NewAdvertisements work) throws SQLException {
        try (TemporaryFolder folder = new TemporaryFolder();
                PlainTables tables = PlainTables.open(folder.path())) {
            tables.see(work.postings, Advertisements.FETCHED);
        }
    }

    /** One more day on which all advertisements of the ledger are still listed. */
    @Benchmark
    @OperationsPerInvocation(KNOWN)
    public void confirm(KnownAdvertisements work) {
        Instant day = work.nextDay();
        for (JobPosting posting : work.postings) {
            work.aggregator.accept(new PostingEvent.Confirmed<>(posting.key(), day));
        }
        work.aggregator.flush();
    }

    /** One more row for each. */
    @Benchmark
    @OperationsPerInvocation(KNOWN)
    public void confirmBaseline(Tables work) throws SQLException {
        work.tables.confirm(work.keys, Advertisements.FETCHED);
    }

    /** All of them are given the codes of the first: to the ledger it is one whether codes and titles go together. */
    private static List<PostingEvent<ClassifiedPosting>> seen(List<JobPosting> postings) {
        Classifier classifier = Classifier.open();
        List<Classification> codes = postings.stream()
                .limit(CODED)
                .map(posting -> classifier.classify(posting).classification())
                .toList();
        List<PostingEvent<ClassifiedPosting>> events = new ArrayList<>(postings.size());
        for (JobPosting posting : postings) {
            ClassifiedPosting classified = new ClassifiedPosting(posting, codes.get(events.size() % codes.size()));
            events.add(new PostingEvent.Seen<>(posting.key(), Advertisements.FETCHED, classified));
        }
        return events;
    }

    private static Aggregator aggregator(TemporaryFolder folder) {
        return Aggregator.open(
                folder.path(),
                AggregatorConfig.standard(),
                List.of(Advertisements.SOURCE),
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }
}
