package openings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import openings.classifier.esco.CodesImport;
import openings.classifier.esco.CodesReport;
import openings.classifier.esco.CodesReport.Unknown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "codes",
        description = "Import a list of job titles with codes, as statistical offices keep them.",
        mixinStandardHelpOptions = true)
final class ImportCodesCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Parameters(
            paramLabel = "FILE",
            description = "A CSV file with the columns title, code and, where it has several, language.")
    private Path file = Path.of("");

    @Option(
            names = "--list",
            required = true,
            paramLabel = "NAME",
            description = "What to call it; a list of that name is replaced.")
    private String list = "";

    @Option(
            names = "--crosswalk",
            paramLabel = "FILE",
            description =
                    "A CSV file with the columns code and isco08, of several rows where a code has several groups. "
                            + "Without it the codes are ISCO-08 themselves.")
    private Optional<Path> crosswalk = Optional.empty();

    @Option(
            names = "--codes",
            paramLabel = "DIR",
            defaultValue = "data/codes",
            description = "Where to put it (${DEFAULT-VALUE}).")
    private Path codes = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CodesReport report = CodesImport.run(file, crosswalk, list, codes);
        PrintWriter out = spec.commandLine().getOut();
        out.println("List " + report.list().name() + " (" + report.list().digest() + ") in " + codes + ": "
                + report.list().titles().size() + " titles from " + report.rows() + " rows");
        if (report.unknown().isEmpty()) {
            return 0;
        }
        spec.commandLine().getErr().println("openings: " + unknown(report) + "; correct them and repeat the import");
        return Failures.INCOMPLETE;
    }

    private static String unknown(CodesReport report) {
        int more = report.unknown().size() - SHOWN;
        return report.unknown().size() + " rows have unknown codes and were not used: "
                + report.unknown().stream()
                        .limit(SHOWN)
                        .map(ImportCodesCommand::row)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String row(Unknown unknown) {
        return unknown.file() + " row " + unknown.row() + " (\"" + unknown.code() + "\")";
    }
}
