package openings.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import openings.classifier.training.RankingTraining;
import openings.classifier.training.Training;
import openings.classifier.training.TrainingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        description =
                "Learn to code occupations from your own coded advertisements: a CSV file with the columns title and "
                        + "isco4 or code, and if you have them description, employer and language.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    private static final int NAMED = 5;

    @Option(names = "--data", required = true, paramLabel = "CSV", description = "The coded advertisements.")
    private Path data = Path.of("");

    @Option(
            names = "--crosswalk",
            paramLabel = "CSV",
            description = "From their codes to ISCO-08: columns code and isco08. Not needed if they are ISCO-08.")
    private Optional<Path> crosswalk = Optional.empty();

    @Option(
            names = "--ranking",
            paramLabel = "DIR",
            description = "Learn instead what each feature of the ranking counts, from these sets of MELO and the "
                    + "advertisements, and print it; for those who develop Openings.")
    private Optional<Path> ranking = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "data/model",
            description = "Where the model goes, under the next number (${DEFAULT-VALUE}).")
    private Path to = Path.of("");

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Option(names = "--json", description = "Print the figures as one JSON object on the last line.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (ranking.isPresent()) {
            spec.commandLine()
                    .getOut()
                    .println(RankingTraining.run(knowledge.imported(), knowledge.knowledge(), ranking.get(), data));
            return 0;
        }
        TrainingReport report = new Training(knowledge.knowledge()).run(data, crosswalk, to);
        PrintWriter out = spec.commandLine().getOut();
        out.println(OccupationsEvaluation.text(report.crossValidated()));
        out.println(String.format(
                Locale.ROOT,
                "Learned from %,d advertisements; %,d rows have no code, %,d one that is not known%s",
                report.taught(),
                report.uncoded(),
                report.rejected().size(),
                report.rejected().isEmpty()
                        ? ""
                        : ", first "
                                + report.rejected()
                                        .subList(
                                                0,
                                                Math.min(
                                                        NAMED, report.rejected().size()))));
        out.println("Model and card in " + report.folder());
        if (json) {
            out.println(Json.line(report));
        }
        return 0;
    }
}
