package openings.app;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openings.aggregator.release.Release;
import openings.aggregator.release.Releases;
import openings.app.classification.OnDemand;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import openings.app.world.comparison.ErrorTable;
import openings.app.world.web.WorldServer;
import openings.portal.Portal;
import openings.portal.PortalConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Observe a simulated labour market whose truth is known: crawl its boards week by week, "
                + "estimate its vacancies, compare with the truth, and serve the result.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many weeks are observed (${DEFAULT-VALUE}).")
    private int weeks;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many true vacancies there are (${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/demo",
            description = "Where the demo is kept, and gone on with (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(names = "--no-serve", description = "End after the table instead of serving the result.")
    private boolean noServe;

    @Option(names = "--json", description = "Print the table as one JSON object on the last line before serving.")
    private boolean json;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PortalConfig portal = options.over(PortalConfig.defaults());
        World world = World.simulate(config());
        return StopSignal.obeyedBy(() -> observeAndServe(world, portal));
    }

    private int observeAndServe(World world, PortalConfig config) {
        if (noServe) {
            observeAndCompare(world);
            return 0;
        }
        // Before the work of minutes: a port in use is said at once.
        OnDemand classifier =
                ServeCommand.classifier(() -> Configuration.Imported.byDefault().knowledge(), spec);
        try (Portal portal = Portal.start(config, Observatory.releases(data), new SimpleMeterRegistry(), classifier)) {
            observeAndCompare(world);
            return ServeCommand.serve(portal, spec);
        }
    }

    private void observeAndCompare(World world) {
        DemoDirectory directory = DemoDirectory.open(data, world.config());
        if (!directory.isComplete()) {
            observe(world, directory);
        }
        try (Releases releases = directory.releases()) {
            Release release = releases.findLatest().orElseThrow();
            print(release, ErrorTable.compare(world, release, world.config().week(weeks)));
        }
    }

    private WorldConfig config() {
        try {
            return new WorldConfig(seed, weeks, size);
        } catch (IllegalArgumentException e) {
            throw new AppException(e.getMessage() + "; see --help", e);
        }
    }

    private void observe(World world, DemoDirectory directory) {
        WorldClock clock = new WorldClock(world.config().week(0));
        try (WorldServer boards = directory.serve(world);
                Observatory observatory =
                        Observatory.open(directory.configuration(boards), clock, new SimpleMeterRegistry())) {
            // Only now: a directory that another demo works in was refused, and keeps the ports of that one.
            boards.keepPorts();
            collectWeekByWeek(directory, world.config(), observatory, now -> {
                clock.set(now);
                boards.advanceTo(now);
            });
            observatory.release();
        }
    }

    private void collectWeekByWeek(
            DemoDirectory directory, WorldConfig calendar, Observatory observatory, Consumer<Instant> setTime) {
        try (ProgressLine progress = ProgressLine.over("Simulated weeks", weeks)) {
            progress.stepTo(directory.weeksDone());
            for (int week = directory.weeksDone(); week < weeks; week++) {
                setTime.accept(calendar.week(week));
                if (observatory.collect(progress).interrupted()) {
                    throw new StoppedException(
                            "Stopped in week " + (week + 1) + " of " + weeks + "; the same command goes on from there");
                }
                directory.markDone(week + 1);
                progress.step();
            }
        }
        setTime.accept(calendar.week(weeks));
    }

    private void print(Release release, ErrorTable table) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Release " + release.manifest().number() + " in " + Observatory.releases(data) + " (simulated)");
        out.println();
        out.println(table.text());
        if (json) {
            out.println(Json.line(table));
        }
        out.flush();
    }
}
