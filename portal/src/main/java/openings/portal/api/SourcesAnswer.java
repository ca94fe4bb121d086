package openings.portal.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;
import openings.aggregator.release.ReleaseManifest.SourceUse;
import openings.contract.posting.SourceType;
import openings.portal.view.Published;
import org.jspecify.annotations.Nullable;

/** Who the figures are owed to: sources of advertisements and official tables. */
record SourcesAnswer(List<SourceLine> sources, List<BenchmarkUse> benchmarks) {
    /**
     * A source of advertisements.
     *
     * @param brokeOff last day it was seen alive, where it ended before the release; else null
     */
    record SourceLine(
            String id,
            String name,
            SourceType type,
            String country,
            URI home,
            long advertisements,
            @Nullable Instant firstSeen,
            @Nullable Instant lastSeen,
            @Nullable LocalDate brokeOff) {}

    static SourcesAnswer of(Published published) {
        ReleaseManifest manifest = published.manifest();
        return new SourcesAnswer(
                manifest.sources().stream().map(use -> line(use, published)).toList(), manifest.benchmarks());
    }

    private static SourceLine line(SourceUse use, Published published) {
        return new SourceLine(
                use.source().id(),
                use.source().name(),
                use.source().type(),
                use.source().country(),
                use.source().home(),
                use.advertisements(),
                use.firstSeen(),
                use.lastSeen(),
                published.findBrokeOff(use.source().id()).orElse(null));
    }
}
