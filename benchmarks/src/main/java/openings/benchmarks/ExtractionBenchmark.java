package openings.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import openings.benchmarks.workload.Advertisements;
import openings.benchmarks.workload.Pages;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.ListingRules;
import openings.crawler.extract.SiteTemplate;
import openings.crawler.feed.FeedMapping;
import openings.crawler.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Pages made into advertisements per second, digest and redaction included, beside the parse of the page alone. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Thread)
public class ExtractionBenchmark {
    private static final int PAGES = 60;

    /** Size of a page in thousands of bytes: a lean one, and one as large boards send them. */
    @Param({"10", "109"})
    public int kilobytes;

    private final Extractor extractor = new Extractor(
            Advertisements.SOURCE,
            ListingRules.detect(),
            FeedMapping.detect(),
            SiteTemplate.none(),
            new SimpleMeterRegistry());
    private List<byte[]> pages = List.of();
    private int next;

    @Setup
    public void make() {
        pages = Pages.make(PAGES, 1_000 * kilobytes).stream()
                .map(page -> page.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Benchmark
    public void extract(Blackhole hole) {
        Page page =
                new Page(Advertisements.SOURCE.home(), Advertisements.FETCHED, "text/html; charset=utf-8", nextBody());
        extractor.advertisement(page, hole::consume);
    }

    @Benchmark
    public Document extractBaseline() throws IOException {
        return Jsoup.parse(
                new ByteArrayInputStream(nextBody()),
                "utf-8",
                Advertisements.SOURCE.home().toString());
    }

    private byte[] nextBody() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }
}
