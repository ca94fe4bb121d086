package openings.classifier.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import openings.classifier.ModelException;
import openings.classifier.occupation.OccupationModel;

/** Models in a folder, one per number: {@code 0001/model.bin} and its card, {@code 0001/card.md}. The highest is used. */
public final class Models {
    private static final String MODEL = "model.bin";
    private static final String CARD = "card.md";

    private Models() {}

    /**
     * The newest model of a folder; empty if it has none.
     *
     * @throws ModelException if the newest is damaged or of another version of this program
     */
    public static Optional<OccupationModel> findNewest(Path folder) {
        return newest(folder).map(Models::read);
    }

    /** Saves a model under the next number: complete or not at all. Gives the folder. */
    static Path save(Path folder, OccupationModel model, String card) {
        int number = newest(folder)
                .map(path -> 1 + Integer.parseInt(path.getFileName().toString()))
                .orElse(1);
        Path target = folder.resolve(String.format(Locale.ROOT, "%04d", number));
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, ".unfinished-");
            try (OutputStream out = Files.newOutputStream(unfinished.resolve(MODEL))) {
                model.write(out);
            }
            Files.writeString(unfinished.resolve(CARD), card, StandardCharsets.UTF_8);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (IOException e) {
            throw new ModelException(
                    "Cannot save the model in " + folder + " (" + e.getMessage() + "); check the folder", e);
        }
    }

    private static OccupationModel read(Path path) {
        try (InputStream in = Files.newInputStream(path.resolve(MODEL))) {
            return OccupationModel.read(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelException(
                    "Cannot use the model in " + path + " (" + e.getMessage() + "); train it again", e);
        }
    }

    private static Optional<Path> newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> models = Files.list(folder)) {
            return models.filter(path -> path.getFileName().toString().matches("[0-9]{4}"))
                    .filter(path -> Files.exists(path.resolve(MODEL)))
                    .max(Comparator.comparing(path -> path.getFileName().toString()));
        } catch (IOException e) {
            throw new ModelException("Cannot look into " + folder + " (" + e.getMessage() + "); check its rights", e);
        }
    }
}
