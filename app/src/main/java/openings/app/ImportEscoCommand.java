package openings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoImport;
import openings.classifier.esco.EscoReport;
import openings.classifier.esco.EscoReport.Language;
import openings.classifier.esco.EscoReport.Source;
import openings.classifier.occupation.NameEmbedding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "esco",
        description =
                "Import ESCO: the CSV downloads of the European Commission in any languages and versions from 1.0.8, "
                        + "and saved answers of its web service (JSON). Versions given together complete each other.",
        mixinStandardHelpOptions = true)
final class ImportEscoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders and zips, as they were downloaded.")
    private List<Path> paths = List.of();

    @Option(
            names = "--esco",
            paramLabel = "DIR",
            defaultValue = "data/esco",
            description = "Where to put it (${DEFAULT-VALUE}).")
    private Path esco = Path.of("");

    @Option(
            names = "--release",
            paramLabel = "VERSION",
            description = "The version of files whose names do not tell it, like 1.2.0.")
    private Optional<String> release = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        EscoReport report = EscoImport.run(paths, esco, release);
        PrintWriter out = spec.commandLine().getOut();
        report.sources().stream().map(ImportEscoCommand::line).forEach(out::println);
        report.ignored().forEach(name -> out.println(name + ": not read, not needed"));
        out.println();
        languages(report.languages(), out);
        out.println();
        report.missing().forEach(part -> out.println("missing: " + part));
        Esco store = report.store();
        if (!store.occupations().isEmpty()) {
            out.println("Learning what the names of occupations mean; about a minute for 26 languages");
            out.flush();
            NameEmbedding.of(store);
        }
        out.println("ESCO " + store.version() + " (" + store.digest() + ") in " + esco + ": "
                + store.occupations().size() + " occupations, " + store.skills().size() + " skills, "
                + store.relations().count() + " relations");
        out.println(store.attribution());
        return 0;
    }

    private static String line(Source source) {
        return source.name() + ": " + source.part()
                + (source.language().isEmpty() ? "" : " in " + source.language())
                + (source.release().isEmpty() ? "" : ", ESCO " + source.release())
                + ", " + source.rows() + " read";
    }

    private static void languages(List<Language> languages, PrintWriter out) {
        row(out, "language", "occupations", "labels", "descriptions", "skills", "labels", "descriptions");
        for (Language each : languages) {
            row(
                    out,
                    each.language(),
                    each.occupations(),
                    each.occupationLabels(),
                    each.occupationDescriptions(),
                    each.skills(),
                    each.skillLabels(),
                    each.skillDescriptions());
        }
    }

    private static void row(PrintWriter out, Object... cells) {
        out.printf(Locale.ROOT, "%-8s %11s %8s %13s %8s %8s %13s%n", cells);
    }
}
