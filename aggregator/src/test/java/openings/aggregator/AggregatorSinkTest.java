package openings.aggregator;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.ledger.Ledger;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.contract.testing.Samples;
import openings.contract.testing.SinkContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The aggregator keeps what every sink owes; what was not flushed is as if the process had been killed. */
final class AggregatorSinkTest extends SinkContract<PostingEvent<ClassifiedPosting>> {
    @TempDir
    Path home;

    private final List<Aggregator> opened = new ArrayList<>();

    @Override
    protected Sink<PostingEvent<ClassifiedPosting>> open() {
        Aggregator aggregator = Aggregator.open(
                home,
                AggregatorConfig.standard(),
                List.of(Samples.source("sample")),
                Clock.fixed(Samples.MONDAY, ZoneOffset.UTC),
                new SimpleMeterRegistry());
        opened.add(aggregator);
        return aggregator;
    }

    @AfterEach
    void close() {
        opened.forEach(Aggregator::close);
    }

    @Override
    protected List<PostingEvent<ClassifiedPosting>> items() {
        JobPosting posting = Samples.posting("sample", "1", "Sygeplejerske", "Region H", "Hillerød");
        return List.of(
                new PostingEvent.Seen<>(
                        posting.key(),
                        Samples.MONDAY,
                        new ClassifiedPosting(posting, Samples.classification("2221", "DK013", "Q"))),
                new PostingEvent.Confirmed<>(posting.key(), Samples.MONDAY.plus(Duration.ofDays(1))),
                new PostingEvent.Gone<>(
                        posting.key(), Samples.MONDAY.plus(Duration.ofDays(9)), PostingEvent.Gone.Reason.NOT_LISTED));
    }

    @Override
    protected Object durableState() {
        try (Ledger ledger = Ledger.open(home.resolve("ledger.duckdb"), DuckDb.Limits.standard(), List.of())) {
            return ledger.recorded();
        }
    }
}
