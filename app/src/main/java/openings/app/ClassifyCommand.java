package openings.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import openings.app.classification.ClassificationText;
import openings.app.classification.GivenClassifier;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.contract.coding.Classification;
import openings.contract.posting.JobPosting;
import openings.contract.wire.Wire;
import openings.contract.wire.WireException;
import openings.portal.api.Advertisement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "classify",
        description = "Code one job advertisement: occupation, skills, region, activity and conditions, each with how "
                + "sure it is and the words that decided, or why there is no code. Personal data is redacted first.",
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "The advertisement, plain or HTML; - for standard input.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A file with the advertisement, or with postings as JSON Lines in the form of topic "
                    + "\"postings\" or without its event: then one line is printed for each.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title (default: the first line of the text).")
    private String title = "";

    @Option(
            names = "--language",
            paramLabel = "xx",
            description = "The language it is said to be in, as ISO 639-1 code (default: told from the text).")
    private String language = "";

    @Option(names = "--employer", paramLabel = "NAME", description = "The employer.")
    private String employer = "";

    @Option(names = "--place", paramLabel = "PLACE", description = "The work place in one line.")
    private String place = "";

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    @Option(names = "--json", description = "Print the classification as JSON on the last line.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        GivenFile given = given();
        return given.isJsonLines() ? classifyLines(given) : classify(given.text());
    }

    private GivenFile given() {
        if (text.isPresent() && file.isPresent()) {
            throw new AppException("Both --text and --file are given; leave one out");
        }
        if (!language.matches("(?i)|[a-z]{2}")) {
            throw new AppException("\"" + language + "\" is no ISO 639-1 code; write --language da, or leave it out");
        }
        return file.map(GivenFile::read)
                .orElseGet(
                        () -> GivenFile.ofText(text.map(words -> words.equals("-") ? GivenFile.standardInput() : words)
                                .orElse("")));
    }

    private int classify(String description) {
        if (title.isBlank() && description.isBlank()) {
            throw new AppException("There is nothing to classify; give an advertisement with --text or --file");
        }
        Knowledge knowledge = options.knowledge();
        Classification classification = new GivenClassifier(Classifier.open(knowledge, List.of()))
                .classify(new Advertisement(title, description, language.toLowerCase(Locale.ROOT), employer, place));
        PrintWriter out = spec.commandLine().getOut();
        out.print(new ClassificationText(knowledge.esco()).text(classification));
        if (json) {
            out.println(wire(classification));
        }
        out.flush();
        return 0;
    }

    /** Goes on after a line that is no posting; the exit code tells that there was one. */
    private int classifyLines(GivenFile given) {
        if (!(title + language + employer + place).isEmpty()) {
            throw new AppException(
                    "Postings say their own title, language, employer and place; leave these options out");
        }
        Knowledge knowledge = options.knowledge();
        GivenClassifier classifier = new GivenClassifier(Classifier.open(knowledge, List.of()));
        ClassificationText words = new ClassificationText(knowledge.esco());
        List<String> lines = given.lines();
        int exit = 0;
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    classifyLine(lines.get(i), classifier, words);
                }
            } catch (WireException | AppException e) {
                exit = Failures.INCOMPLETE;
                complain(i + 1, given, e);
            }
        }
        return exit;
    }

    private void classifyLine(String line, GivenClassifier classifier, ClassificationText words) {
        JobPosting posting = GivenFile.posting(line);
        Classification classification = classifier.classify(posting);
        spec.commandLine()
                .getOut()
                .println(json ? wire(classification) : posting.key() + "  " + words.line(classification));
    }

    private void complain(int line, GivenFile given, RuntimeException failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        spec.commandLine()
                .getErr()
                .println("openings: Line " + line + " of " + given.name() + " is left out: " + reason);
    }

    private static String wire(Classification classification) {
        return new String(Wire.CLASSIFICATIONS.write(classification), StandardCharsets.UTF_8);
    }
}
