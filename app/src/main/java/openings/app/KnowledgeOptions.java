package openings.app;

import java.nio.file.Path;
import java.util.Optional;
import openings.app.Configuration.Imported;
import openings.classifier.Knowledge;
import picocli.CommandLine.Option;

/** Where that is what a classifier is to know. */
final class KnowledgeOptions {
    /** A folder that is not there. */
    private static final Path NOWHERE = Path.of("data/nowhere");

    @Option(
            names = "--places",
            paramLabel = "DIR",
            defaultValue = "data/places",
            description = "Imported places, if there are any (${DEFAULT-VALUE}).")
    private Path places = Path.of("");

    @Option(
            names = "--esco",
            paramLabel = "DIR",
            defaultValue = "data/esco",
            description = "Imported ESCO, if there is one (${DEFAULT-VALUE}).")
    private Path esco = Path.of("");

    @Option(
            names = "--codes",
            paramLabel = "DIR",
            defaultValue = "data/codes",
            description = "Imported lists of job titles, if there are any (${DEFAULT-VALUE}).")
    private Path codes = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A model that \"openings train\" has saved; none is used if this is not given.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--lexicon",
            paramLabel = "WHICH",
            defaultValue = "esco",
            description =
                    "What is known of occupations: \"own\" for what ships with Openings alone, \"esco\" for imported "
                            + "ESCO too, if there is one (${DEFAULT-VALUE}).")
    private Lexicon lexicon = Lexicon.ESCO;

    /** What is known of occupations and skills. */
    enum Lexicon {
        OWN,
        ESCO
    }

    /** Where what is to be used is looked for. */
    Imported folders() {
        return folders(lexicon == Lexicon.OWN ? NOWHERE : esco);
    }

    private Imported folders(Path escoFolder) {
        return new Imported(places, escoFolder, codes, model.orElse(NOWHERE));
    }

    /** All that is there, whatever lexicon was chosen. */
    Knowledge imported() {
        return in(folders(esco));
    }

    /** What is to be used. */
    Knowledge knowledge() {
        return in(folders());
    }

    private Knowledge in(Imported folders) {
        Knowledge knowledge = folders.knowledge();
        if (model.isPresent() && knowledge.model().isEmpty()) {
            throw new AppException("No model in " + model.get() + "; \"openings train\" makes one");
        }
        return knowledge;
    }
}
