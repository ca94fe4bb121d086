package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import openings.crawler.Completeness.Property;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.Corpus;
import openings.crawler.testing.CorpusServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crawls postings that nobody here wrote, and counts them against an independent reading of the files. */
class RealPostingsTest {
    private final Path shared = Path.of(System.getProperty("openings.shared", "../../shared"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void bringsOutWhatTheFilesHold() {
        assumeTrue(Files.isDirectory(shared.resolve("data/postings")), "The shared data are not there");

        CrawlReport report = crawl();

        Map<String, Corpus.Count> held = Corpus.count(shared);
        Map<String, Corpus.Count> found = found(report);
        System.out.print(table(held, found));
        assertThat(found).containsOnlyKeys(held.keySet());
        held.forEach((corpus, in) -> {
            Corpus.Count out = found.getOrDefault(corpus, Corpus.Count.NONE);
            assertThat(out.titles()).as("postings of %s", corpus).isGreaterThanOrEqualTo(share(in.titles(), 0.95));
            assertThat(out.employers())
                    .as("employers of %s", corpus)
                    .isGreaterThanOrEqualTo(share(in.employers(), 0.9));
            assertThat(out.places()).as("places of %s", corpus).isGreaterThanOrEqualTo(share(in.places(), 0.9));
        });
    }

    @Test
    void readsPlainPagesAsTheirAuthorsMeantThem() {
        assumeTrue(Files.isDirectory(shared.resolve("data/postings")), "The shared data are not there");
        CollectingSink sink = new CollectingSink();
        try (CorpusServer server = CorpusServer.start(shared);
                Crawler crawler = open(server, "pythonjobs")) {
            crawler.run(sink);
        }

        Corpus.Agreement agreement =
                Corpus.pythonGold(shared).agreement(sink.postings().values());

        System.out.println("pythonjobs, undated pages against their front matter: " + agreement);
        assertThat(agreement.title()).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.employer()).isGreaterThanOrEqualTo(0.9);
        assertThat(agreement.place()).isGreaterThanOrEqualTo(0.9);
    }

    private CrawlReport crawl() {
        try (CorpusServer server = CorpusServer.start(shared);
                Crawler crawler = open(server, "")) {
            return crawler.run(new CollectingSink());
        }
    }

    private Crawler open(CorpusServer server, String only) {
        Sites all = Sites.parse(server.sitesYaml(), "corpus");
        Sites sites = new Sites(
                all.list().stream().filter(site -> site.id().startsWith(only)).toList());
        return Crawler.open(home, sites, CrawlerConfig.defaults(), Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private static Map<String, Corpus.Count> found(CrawlReport report) {
        Map<String, Corpus.Count> found = new TreeMap<>();
        for (SourceReport source : report.sources()) {
            Completeness fields = source.postings().fields();
            found.merge(
                    source.source().split("-", 2)[0],
                    new Corpus.Count(
                            fields.filled(Property.TITLE),
                            fields.filled(Property.HIRING_ORGANIZATION),
                            fields.filled(Property.JOB_LOCATION)),
                    Corpus.Count::plus);
        }
        return found;
    }

    private static long share(long of, double share) {
        return (long) Math.ceil(of * share);
    }

    private static String table(Map<String, Corpus.Count> held, Map<String, Corpus.Count> found) {
        StringBuilder table = new StringBuilder();
        line(table, "source", "postings in", "out", "with employer in", "out", "with place in", "out");
        held.forEach((corpus, in) -> {
            Corpus.Count out = found.getOrDefault(corpus, Corpus.Count.NONE);
            line(table, corpus, in.titles(), out.titles(), in.employers(), out.employers(), in.places(), out.places());
        });
        return table.toString();
    }

    private static void line(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-12s %11s %6s %17s %6s %14s %6s%n", cells));
    }
}
