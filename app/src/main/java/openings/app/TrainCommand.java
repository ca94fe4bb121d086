package openings.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import openings.classifier.Knowledge;
import openings.classifier.training.RankingTraining;
import openings.classifier.training.SkillWeights;
import openings.classifier.training.Training;
import openings.classifier.training.TrainingReport;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(multiplicity = "1")
    private Taught taught = new Taught();

    /** What is learned from: one of the two. */
    static final class Taught {
        @Option(names = "--data", paramLabel = "CSV", description = "The coded advertisements.")
        private Path data = Path.of("");

        @Option(
                names = "--skills",
                paramLabel = "DIR",
                arity = "1..*",
                description = "Learn instead what each feature of a skill counts, from these sets of labelled "
                        + "sentences, and print it; for those who develop Openings.")
        private List<Path> skills = List.of();
    }

    @Option(
            names = "--helping",
            paramLabel = "DIR",
            arity = "1..*",
            description = "With --skills: learn from these sets as well, of which not every skill is labelled, or in "
                    + "which only the words are marked.")
    private List<Path> helping = List.of();

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
        PrintWriter out = spec.commandLine().getOut();
        if (!helping.isEmpty() && taught.skills.isEmpty()) {
            throw new AppException("--helping names sets beside those of --skills; name these too, or leave it out");
        }
        if (ranking.isPresent() && !taught.skills.isEmpty()) {
            throw new AppException(
                    "--ranking is learned from --data, not from --skills; run the command once for each");
        }
        if (!taught.skills.isEmpty()) {
            learnSkills(out);
        } else if (ranking.isPresent()) {
            out.println(RankingTraining.run(knowledge.imported(), knowledge.knowledge(), ranking.get(), taught.data));
        } else {
            learnOccupations(out);
        }
        return 0;
    }

    private void learnSkills(PrintWriter out) {
        Knowledge imported = knowledge.imported();
        SkillWeights learned = SkillWeights.learn(
                SkillsEvaluation.esco(imported),
                sets(taught.skills, SkillsEvaluation::files),
                sets(helping, SkillsEvaluation::allFiles));
        Map<String, SkillWeights.Model> models =
                new TreeMap<>(Map.of("weights.tsv", learned.withEsco(), "weights-lexicon.tsv", learned.lexiconOnly()));
        models.forEach((name, model) -> {
            out.println(name + ":\n" + model.weights());
            model.crossValidated()
                    .forEach((set, figures) -> out.println(name + ", cross-validated on " + set + ": " + figures));
            out.println();
        });
        if (json) {
            out.println(Json.line(learned));
        }
    }

    private static List<Path> sets(List<Path> sets, Function<Path, List<Path>> files) {
        return sets.stream()
                .flatMap(data -> files.apply(existing(data)).stream())
                .toList();
    }

    private static Path existing(Path data) {
        if (!Files.exists(data)) {
            throw new AppException(
                    "No data at " + data + "; name folders or files that exist with --skills and --helping");
        }
        return data;
    }

    private void learnOccupations(PrintWriter out) {
        TrainingReport report = new Training(knowledge.knowledge()).run(taught.data, crosswalk, to);
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
    }
}
