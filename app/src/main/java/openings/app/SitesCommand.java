package openings.app;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import openings.crawler.Crawler;
import openings.crawler.SiteCheck;
import openings.crawler.kind.Kind;
import openings.crawler.kind.Kinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "sites",
        description = "What is known of the sites that are collected from.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SitesCommand.Check.class, SitesCommand.KnownKinds.class})
final class SitesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing a command: \"check\" or \"kinds\"");
    }

    @Command(
            name = "check",
            description =
                    "How each site has been doing, which fields its advertisements have, and what to do about each"
                            + " problem; exit code 3 if advertisements are being lost.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {
        @Mixin
        private ConfigurationOptions configuration = new ConfigurationOptions();

        @Option(
                names = "--live-sample",
                paramLabel = "N",
                description = "Visit each listing and up to N advertisements now; nothing is kept of them.")
        private int sample;

        @Option(names = "--json", description = "Print the same as one JSON object on the last line.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            if (sample < 0) {
                throw new ParameterException(spec.commandLine(), "A sample of " + sample + " advertisements");
            }
            Configuration read = configuration.read();
            return StopSignal.obeyedBy(() -> print(HealthTable.of(check(read))));
        }

        private List<SiteCheck> check(Configuration read) {
            Path home = Observatory.crawlerHome(read.data());
            if (sample == 0) {
                return Crawler.check(home, read.sites(), Clock.systemUTC());
            }
            try (Crawler crawler =
                    Crawler.open(home, read.sites(), read.crawler(), Clock.systemUTC(), new SimpleMeterRegistry())) {
                return crawler.check(sample);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppedException("Stopped; nothing was kept of what was looked at");
            }
        }

        private int print(HealthTable table) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(table.text());
            if (json) {
                out.println(Json.line(table));
            }
            out.flush();
            return table.isInTrouble() ? Failures.INCOMPLETE : 0;
        }
    }

    @Command(
            name = "kinds",
            description = "The kinds of boards that need no mapping of one's own, and what a sites file gives of each.",
            mixinStandardHelpOptions = true)
    static final class KnownKinds implements Callable<Integer> {
        @Option(names = "--json", description = "Print the same as one JSON list on the last line.")
        private boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /** A kind as it is told; {@code board} is empty where one address serves all, or the site gives its own. */
        record Told(String kind, String title, Map<String, String> board, String documentation) {
            static Told of(Kind kind) {
                return new Told(kind.name(), kind.title(), kind.needs(), kind.documentation());
            }

            String line() {
                StringBuilder line =
                        new StringBuilder(String.format(Locale.ROOT, "%-20s %s%n", "kind: " + kind, title));
                board.forEach((key, meaning) -> line.append(String.format(Locale.ROOT, "    %s: %s%n", key, meaning)));
                return line.toString();
            }
        }

        @Override
        public Integer call() {
            List<Told> kinds = Kinds.shipped().list().stream().map(Told::of).toList();
            PrintWriter out = spec.commandLine().getOut();
            kinds.forEach(kind -> out.print(kind.line()));
            if (json) {
                out.println(Json.line(kinds));
            }
            out.flush();
            return 0;
        }
    }
}
