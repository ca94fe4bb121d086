package openings.benchmarks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openings.benchmarks.workload.PageServer;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport;
import openings.crawler.Crawler;
import openings.crawler.CrawlerConfig;
import openings.crawler.Sites;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Pages crawled per second, all steps on: robots.txt, the request, WARC, extraction, redaction, frontier, hand-over. Beside
 * it the least that a crawler could do, a request and a parse of the same pages. The boards are served by another process.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@State(Scope.Benchmark)
public class CrawlBenchmark {
    private static final int BOARDS = 4;
    private static final int PAGES = 250;

    /** Size of a page in thousands of bytes: a lean one, and one as large boards send them. */
    @Param({"10", "109"})
    public int kilobytes;

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final CloseableHttpClient client = HttpClients.createDefault();
    private List<URI> boards = List.of();
    private AutoCloseable server = () -> {};

    @Setup
    public void serve() throws IOException {
        PageServer started = PageServer.start(BOARDS, PAGES, 1_000 * kilobytes);
        server = started;
        boards = started.boards();
    }

    @TearDown
    public void stop() throws Exception {
        server.close();
        client.close();
        visitors.close();
    }

    /** All boards from the first visit on, into an empty folder. */
    @Benchmark
    @OperationsPerInvocation(BOARDS * PAGES)
    public CrawlReport crawl(Blackhole hole) {
        try (TemporaryFolder folder = new TemporaryFolder();
                Crawler crawler = Crawler.open(
                        folder.path(),
                        Sites.parse(sites(), "the benchmark's sites"),
                        CrawlerConfig.defaults(),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry())) {
            CrawlReport report = crawler.run(new Consuming(hole));
            requireAll(report);
            return report;
        }
    }

    @Benchmark
    @OperationsPerInvocation(BOARDS * PAGES)
    public List<Boolean> crawlBaseline(Blackhole hole) throws InterruptedException {
        return visitors
                .invokeAll(boards.stream()
                        .<Callable<Boolean>>map(board -> () -> fetchAndParse(board, hole))
                        .toList())
                .stream()
                .map(done -> done.state() == Future.State.SUCCESS)
                .toList();
    }

    private static void requireAll(CrawlReport report) {
        long found = report.sources().stream()
                .mapToLong(source -> source.postings().found())
                .sum();
        if (found != BOARDS * PAGES) {
            throw new IllegalStateException("Found " + found + " advertisements; see " + report);
        }
    }

    private boolean fetchAndParse(URI board, Blackhole hole) throws IOException {
        for (int i = 0; i < PAGES; i++) {
            URI page = board.resolve(PageServer.path(i));
            byte[] body = client.execute(new HttpGet(page), response -> EntityUtils.toByteArray(response.getEntity()));
            Document parsed = Jsoup.parse(new ByteArrayInputStream(body), "utf-8", page.toString());
            hole.consume(parsed);
        }
        return true;
    }

    private String sites() {
        return IntStream.range(0, boards.size())
                .mapToObj(i -> String.format(Locale.ROOT, """
                          - id: board-%d
                            kind: html
                            start: %s/jobs
                            country: DK
                            source-type: job-board
                            gap: 0s
                            local: true
                        """, i, boards.get(i)))
                .collect(Collectors.joining("", "sites:\n", ""));
    }

    /** Takes events and keeps none. */
    private record Consuming(Blackhole hole) implements Sink<PostingEvent<JobPosting>> {
        @Override
        public void accept(PostingEvent<JobPosting> event) {
            hole.consume(event);
        }

        @Override
        public void flush() {}
    }
}
