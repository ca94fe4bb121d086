package openings.classifier.occupation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoException;
import openings.classifier.text.Words;

/**
 * What the names and descriptions of ESCO's occupations mean, in all languages of an import together. Learned once for
 * an import, about a minute for 26 languages, and kept beside it.
 */
public final class NameEmbedding {
    private static final String FILE = "embedding-1.bin";
    private static final int DIMENSIONS = 128;
    private static final int BUCKETS = 1 << 19;
    /** The words that are read of a description. */
    private static final int WORDS = 100;

    private NameEmbedding() {}

    /**
     * The embedding of an import: the one beside it, else one learned now, and kept there.
     *
     * @throws EscoException if the one that is there cannot be read, or the new one not be kept
     */
    public static Embedding of(Esco esco) {
        Path file = esco.beside(FILE);
        if (Files.exists(file)) {
            try (DataInputStream in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                return Embedding.read(in);
            } catch (IOException e) {
                throw new EscoException(
                        EscoException.Kind.STORE,
                        file + " cannot be read (" + e.getMessage() + "); delete it, or repeat the import",
                        e);
            }
        }
        Embedding learned = learn(esco);
        keep(learned, file);
        return learned;
    }

    static Embedding learn(Esco esco) {
        GroupedConcepts concepts = new GroupedConcepts(esco.occupations().stream()
                .map(occupation -> new Concept(occupation.group(), occupation.code()))
                .toList());
        EmbeddingFit fit = new EmbeddingFit(concepts.size(), DIMENSIONS, BUCKETS);
        for (String language : esco.occupationLanguages()) {
            Set<Esco.Label> seen = new HashSet<>();
            for (Esco.Label label : esco.occupationLabels(language)) {
                if (seen.add(label)) {
                    fit.add(
                            label.concept(),
                            concepts.group(label.concept()),
                            Grams.of(label.text()).bag());
                }
            }
            for (Esco.Description description : esco.occupationDescriptions(language)) {
                fit.add(
                        description.concept(),
                        concepts.group(description.concept()),
                        Grams.stems(Words.of(description.text()), WORDS).bag());
            }
        }
        return fit.fit();
    }

    private static void keep(Embedding learned, Path file) {
        try {
            Path unfinished = file.resolveSibling(FILE + "." + UUID.randomUUID() + ".new");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16))) {
                learned.write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EscoException(
                    EscoException.Kind.STORE,
                    "Cannot keep what the names mean in " + file + " (" + e.getMessage()
                            + "); free some space there, or check its rights, and repeat the import",
                    e);
        }
    }
}
