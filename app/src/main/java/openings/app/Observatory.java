package openings.app;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import openings.aggregator.Aggregator;
import openings.aggregator.AggregatorStatus;
import openings.aggregator.release.Release;
import openings.app.classification.GivenClassifier;
import openings.classifier.Classifier;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport;
import openings.crawler.Crawler;
import openings.crawler.Progress;

/**
 * The embedded run: crawler, classifier and aggregator in one call stack and one directory. Not thread-safe; its caller
 * is its one writer, and a second process on the same directory is refused.
 */
final class Observatory implements AutoCloseable {
    private final Crawler crawler;
    private final Classifier classifier;
    private final Aggregator aggregator;

    private Observatory(Crawler crawler, Classifier classifier, Aggregator aggregator) {
        this.crawler = crawler;
        this.classifier = classifier;
        this.aggregator = aggregator;
    }

    /** Opens, or goes on with, what is kept in the configuration's data directory. */
    static Observatory open(Configuration configuration, Clock clock, MeterRegistry metrics) {
        Path data = configuration.data();
        Aggregator aggregator = Aggregator.open(
                data, configuration.aggregator(), configuration.sites().sources(), clock, metrics);
        try {
            Crawler crawler =
                    Crawler.open(crawlerHome(data), configuration.sites(), configuration.crawler(), clock, metrics);
            Classifier classifier = Classifier.open(
                    configuration.imported().knowledge(), configuration.sites().sources());
            return new Observatory(crawler, classifier, aggregator);
        } catch (RuntimeException e) {
            aggregator.close();
            throw e;
        }
    }

    /** Where the crawler of a data directory keeps its files. */
    static Path crawlerHome(Path data) {
        return data.resolve("crawler");
    }

    /** Where the releases of a data directory are. */
    static Path releases(Path data) {
        return data.resolve("releases");
    }

    /**
     * Collects, codes and books all that is due now.
     *
     * @param progress told how many addresses are done, of how many that are known
     */
    CrawlReport collect(Progress progress) {
        return crawler.run(classifyingSink(), progress);
    }

    private Sink<PostingEvent<JobPosting>> classifyingSink() {
        return new Sink<>() {
            @Override
            public void accept(PostingEvent<JobPosting> event) {
                aggregator.accept(event.map(classifier::classify));
            }

            @Override
            public void flush() {
                aggregator.flush();
            }
        };
    }

    /** When something is due next; empty where no site may be visited. */
    Optional<Instant> nextDue() {
        return crawler.nextDue();
    }

    /** Makes a release of every month that anything is known of. */
    Release release() {
        return aggregator.release();
    }

    /** Classifies single advertisements as it does those that are collected; thread-safe, apart from all else here. */
    GivenClassifier givenClassifier() {
        return new GivenClassifier(classifier);
    }

    AggregatorStatus status() {
        return aggregator.status();
    }

    @Override
    public void close() {
        try (aggregator) {
            crawler.close();
        }
    }
}
