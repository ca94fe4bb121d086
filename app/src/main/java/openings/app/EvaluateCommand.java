package openings.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import openings.app.evaluation.EvaluationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = "Measure the quality of a part on labelled data.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "WHAT",
            description = "What to measure: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private String what = "";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The labelled data.")
    private Path data = Path.of("");

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Option(names = "--json", description = "Print the figures as one JSON object on the last line.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What can be measured, for the help. */
    private static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(Arrays.stream(Evaluation.values()).map(Evaluation::id).toList());
        }
    }

    @Override
    public Integer call() {
        Evaluation evaluation = Arrays.stream(Evaluation.values())
                .filter(each -> each.id().equals(what))
                .findFirst()
                .orElseThrow(() -> new AppException("Nothing called \"" + what + "\" can be evaluated; choose from "
                        + String.join(", ", new Names())));
        if (!Files.exists(data)) {
            throw new AppException("No data at " + data + "; name a folder or file that exists with --data");
        }
        EvaluationResult result = evaluation.run(data, knowledge);
        spec.commandLine().getOut().println(result.text());
        if (json) {
            spec.commandLine().getOut().println(Json.line(result.figures()));
        }
        return 0;
    }
}
