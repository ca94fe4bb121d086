package openings.app;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import openings.app.classification.GivenClassifier;
import openings.crawler.CrawlReport;
import openings.crawler.CrawlReport.SourceReport;
import openings.portal.Portal;
import openings.portal.PortalConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description =
                "Observe real boards: collect what is due, code it, make a release; go on and serve, or end with --once.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Mixin
    private ConfigurationOptions configuration = new ConfigurationOptions();

    @Option(names = "--once", description = "End after one round instead of going on and serving.")
    private boolean once;

    @Option(names = "--json", description = "Print each round's table as one JSON object on a line of its own as well.")
    private boolean json;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Configuration read = configuration.read();
        read.crawler().requireNamedTo(read.sites());
        return StopSignal.obeyedBy(() -> observe(read));
    }

    private int observe(Configuration read) {
        try (Observatory observatory = Observatory.open(read, Clock.systemUTC(), new SimpleMeterRegistry())) {
            return once ? round(observatory) : goOn(observatory, read);
        }
    }

    private int goOn(Observatory observatory, Configuration read) {
        PortalConfig address = options.over(read.portal());
        Path releases = Observatory.releases(read.data());
        GivenClassifier classifier = observatory.givenClassifier();
        try (Portal portal = Portal.start(address, releases, new SimpleMeterRegistry(), classifier::classify)) {
            spec.commandLine().getOut().println("Serving at " + portal.uri() + " (Ctrl-C stops it)");
            while (!Thread.currentThread().isInterrupted()) {
                round(observatory);
                pauseUntilDue(observatory);
            }
        }
        return 0;
    }

    /** Collects and releases; the exit code tells whether every site could be read. */
    private int round(Observatory observatory) {
        CrawlReport report;
        try (ProgressLine progress = ProgressLine.over("Collecting", -1)) {
            report = observatory.collect(progress);
        }
        SourceTable table = SourceTable.of(report, observatory.status());
        PrintWriter out = spec.commandLine().getOut();
        if (observatory.status().postings() > 0) {
            out.println("Release " + observatory.release().manifest().number());
        }
        out.print(table.text());
        if (json) {
            out.println(Json.line(table));
        }
        out.flush();
        return complain(report);
    }

    private int complain(CrawlReport report) {
        List<SourceReport> failed = report.sources().stream()
                .filter(source -> source.listing().isTrouble())
                .toList();
        failed.forEach(source -> spec.commandLine()
                .getErr()
                .println("openings: site \"" + source.source() + "\" could not be read: " + source.reason()
                        + "; look at that address, then run again"));
        if (report.interrupted()) {
            throw new StoppedException(StoppedException.MESSAGE);
        }
        return failed.isEmpty() ? 0 : Failures.INCOMPLETE;
    }

    private static void pauseUntilDue(Observatory observatory) {
        Instant now = Instant.now();
        Duration pause = Duration.between(now, observatory.nextDue().orElse(now.plus(LONGEST_PAUSE)));
        try {
            if (pause.isPositive()) {
                Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
