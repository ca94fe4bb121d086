package openings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import openings.classifier.places.ImportReport;
import openings.classifier.places.ImportReport.File;
import openings.classifier.places.ImportReport.Outcome;
import openings.classifier.places.PlacesImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Make Openings know more, from files that others publish.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = {ImportCommand.PlacesCommand.class, ImportEscoCommand.class, ImportCodesCommand.class})
final class ImportCommand {
    private ImportCommand() {}

    @Command(
            name = "places",
            description = "Import places: NUTS polygons (GISCO), towns and post codes (GeoNames), post codes by region "
                    + "(TERCET), geographical names (Euronym), conversions of old NUTS codes. What a file is, is told by "
                    + "its content.",
            mixinStandardHelpOptions = true)
    static final class PlacesCommand implements Callable<Integer> {
        @Parameters(
                paramLabel = "PATH",
                arity = "1..*",
                description = "Files, folders and zips, as they were downloaded.")
        private List<Path> paths = List.of();

        @Option(
                names = "--places",
                paramLabel = "DIR",
                defaultValue = "data/places",
                description = "Where to put them (${DEFAULT-VALUE}).")
        private Path places = Path.of("");

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            ImportReport report = PlacesImport.run(paths, places);
            PrintWriter out = spec.commandLine().getOut();
            report.files().stream().map(PlacesCommand::line).forEach(out::println);
            out.println();
            report.missing().forEach(part -> out.println("missing: " + part));
            out.println("Places " + report.store().digest() + " in " + places + ": "
                    + report.store().names() + " names, from");
            report.store().attributions().forEach(source -> out.println("  " + source));
            report.broken().forEach(this::complain);
            return report.broken().isEmpty() ? 0 : Failures.INCOMPLETE;
        }

        private static String line(File file) {
            String skipped = file.skipped().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(reason -> ", " + reason.getValue() + " not: " + reason.getKey())
                    .collect(Collectors.joining());
            return file.name() + ": "
                    + (file.outcome() == Outcome.SKIPPED
                            ? "not read, " + file.what()
                            : file.what() + ", " + file.read() + " read" + skipped);
        }

        private void complain(File file) {
            spec.commandLine()
                    .getErr()
                    .println("openings: " + file.name() + " is broken (" + file.what() + "), " + file.read()
                            + " rows of it were used; download it again and repeat the import");
        }
    }
}
