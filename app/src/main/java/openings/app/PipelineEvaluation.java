package openings.app;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import openings.aggregator.AggregatorStatus;
import openings.app.Configuration.Imported;
import openings.app.evaluation.EvaluationResult;
import openings.crawler.CrawlReport;
import openings.crawler.Progress;
import openings.crawler.Sites;

/**
 * Takes saved answers of job boards through the whole pipeline, over real HTTP, and counts per board what came out and
 * how complete it is. The layout of the data is described at {@link SavedPostings}.
 */
final class PipelineEvaluation {
    private PipelineEvaluation() {}

    static EvaluationResult run(Path data, Imported imported) {
        Path home = temporary();
        try (SavedPostings postings = SavedPostings.serve(data)) {
            SourceTable table = observe(postings, imported, home);
            return new EvaluationResult(table.text().stripTrailing(), table);
        } finally {
            delete(home);
        }
    }

    private static SourceTable observe(SavedPostings postings, Imported imported, Path home) {
        Sites sites = Sites.parse(postings.sitesYaml(), "the saved postings");
        Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        try (Observatory observatory = Observatory.open(
                Configuration.withoutOfficials(home, imported, sites), clock, new SimpleMeterRegistry())) {
            CrawlReport report = observatory.collect(Progress.NONE);
            AggregatorStatus status = observatory.status();
            if (status.postings() > 0) {
                observatory.release();
            }
            return SourceTable.of(report, status).groupedBy(postings.boards());
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("openings-evaluation");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for temporary files", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
