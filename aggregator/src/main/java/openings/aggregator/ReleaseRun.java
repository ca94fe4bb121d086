package openings.aggregator;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import openings.aggregator.dedup.Clusters;
import openings.aggregator.dedup.Duplicates;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.error.AggregatorException.Kind;
import openings.aggregator.estimate.Estimates;
import openings.aggregator.estimate.Estimator;
import openings.aggregator.ledger.Ledger;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Observation;
import openings.aggregator.release.ReleaseContent;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.ReleaseWriter;
import openings.aggregator.threshold.Thresholds;
import openings.aggregator.trust.Judge;
import openings.contract.posting.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one release of what is in the ledger: duplicates, estimates, judgement, files. */
final class ReleaseRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseRun.class);

    private final Path home;
    private final AggregatorConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, Source> sources;
    private final List<Recorded> recorded;
    private final Thresholds thresholds = Thresholds.standard();

    ReleaseRun(Path home, AggregatorConfig config, Clock clock, MeterRegistry metrics, Ledger ledger) {
        this.home = home;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
        sources = ledger.sources();
        recorded = ledger.recorded();
        if (recorded.isEmpty()) {
            throw new AggregatorException(
                    Kind.NOTHING_TO_RELEASE, "No advertisement is known yet; collect some before releasing");
        }
    }

    /** The month in which an advertisement was first seen. */
    YearMonth first() {
        return month(
                spells().map(Spell::firstSeen).min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The month in which something was last known of an advertisement. */
    YearMonth last() {
        return month(
                spells().map(Spell::lastKnown).max(Comparator.naturalOrder()).orElseThrow());
    }

    private Stream<Spell> spells() {
        return recorded.stream().flatMap(each -> each.spells().stream());
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atOffset(ZoneOffset.UTC));
    }

    /** The number of the release of the months from {@code first} to {@code last}. */
    int run(YearMonth first, YearMonth last) {
        Clusters clusters = Duplicates.link(recorded, config.dedup());
        clusters.links()
                .forEach((reason, links) -> metrics.counter(
                                "aggregator.duplicates", "reason", reason.name().toLowerCase(Locale.ROOT))
                        .increment(links));
        Officials officials = new Officials(config, home.resolve("vintages"), clock);
        Estimates estimates = new Estimator(config.estimate(), thresholds)
                .estimate(clusters.clusters(), sources.values(), officials::of, first, last);
        List<Observation> observations = new Judge(thresholds).judge(estimates.estimates());
        BiasReport bias = new BiasReport(thresholds.version(), estimates.bias());
        int number = ReleaseWriter.write(
                home.resolve("releases"),
                new ReleaseContent(
                        manifest(first, last, observations, officials), observations, bias, officials.figures()));
        LOG.info("Release {}: {} figures of {} advertisements", number, observations.size(), recorded.size());
        return number;
    }

    private ReleaseManifest manifest(
            YearMonth first, YearMonth last, List<Observation> observations, Officials officials) {
        return new ReleaseManifest(
                0,
                clock.instant(),
                config.simulated(),
                first,
                last,
                observations.stream()
                        .map(observation -> observation.series().region().country())
                        .distinct()
                        .sorted()
                        .toList(),
                Preface.versions(recorded, thresholds.version()),
                Preface.sources(sources, recorded),
                officials.uses(),
                Map.of());
    }
}
