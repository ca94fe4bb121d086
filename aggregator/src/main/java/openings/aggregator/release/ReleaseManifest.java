package openings.aggregator.release;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import openings.contract.posting.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a release holds and what it was made from: {@code release.json}.
 *
 * @param number 1 for the first release of a store, then one more each
 * @param simulated whether the advertisements come from the demo world; then every page and file says so
 * @param first first month
 * @param last last month
 * @param countries as NUTS writes them
 * @param versions of program, thresholds, taxonomies and models, by name
 * @param sources what was collected from whom, for citation
 * @param benchmarks the official tables used
 * @param files name → SHA-256 of every other file of the release, in hexadecimal
 */
public record ReleaseManifest(
        int number,
        Instant created,
        boolean simulated,
        YearMonth first,
        YearMonth last,
        List<String> countries,
        Map<String, String> versions,
        List<SourceUse> sources,
        List<BenchmarkUse> benchmarks,
        Map<String, String> files) {
    public ReleaseManifest {
        countries = List.copyOf(countries);
        versions = Map.copyOf(versions);
        sources = List.copyOf(sources);
        benchmarks = List.copyOf(benchmarks);
        files = Map.copyOf(files);
    }

    /** This manifest as the release {@code number} with {@code files}. */
    ReleaseManifest with(int newNumber, Map<String, String> newFiles) {
        return new ReleaseManifest(
                newNumber, created, simulated, first, last, countries, versions, sources, benchmarks, newFiles);
    }

    /**
     * A source and what came from it.
     *
     * @param advertisements distinct postings seen in all
     * @param firstSeen null where none was seen
     * @param lastSeen null where none was seen
     */
    public record SourceUse(
            Source source,
            long advertisements,
            @Nullable Instant firstSeen,
            @Nullable Instant lastSeen) {}

    /**
     * An official table as it was used.
     *
     * @param table for example {@code jvs_q_nace2}
     * @param citation as its publisher asks for it
     * @param fetched when this vintage was fetched
     * @param digest SHA-256 of the file, in hexadecimal
     */
    public record BenchmarkUse(String table, String citation, Instant fetched, String digest) {}
}
