package openings.classifier.occupation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;

/**
 * What the shipped job titles mean: an embedding of unit groups, learned from them when Openings is built, some half a
 * minute, and shipped beside them.
 */
public final class TitleEmbedding {
    private static final String RESOURCE = "title-embedding.bin";
    private static final int DIMENSIONS = 64;
    private static final int BUCKETS = 1 << 17;

    private TitleEmbedding() {}

    /** The one that ships; read once, in some 50 ms. */
    static Embedding shipped() {
        return Shipped.EMBEDDING;
    }

    private static final class Shipped {
        private static final Embedding EMBEDDING = read();

        private static Embedding read() {
            try (InputStream in = TitleEmbedding.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            RESOURCE + " is missing beside the classes of the classifier; build them with Maven");
                }
                DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
                data.readUTF();
                return Embedding.read(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Embedding learn(JobTitles titles) {
        EmbeddingFit fit = new EmbeddingFit(0, DIMENSIONS, BUCKETS);
        for (JobTitle title : titles.all()) {
            fit.add(
                    -1,
                    GroupedConcepts.groupIndex(title.group()),
                    Grams.of(title.title()).bag());
        }
        return fit.fit();
    }

    /**
     * Learns it anew and writes it, unless what is there was learned from the same titles.
     *
     * @param arguments the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder =
                Path.of(arguments[0], TitleEmbedding.class.getPackageName().split("\\."));
        Path file = folder.resolve(RESOURCE);
        JobTitles titles = JobTitles.load();
        if (Files.exists(file) && isOf(titles, file)) {
            return;
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(edition(titles));
            learn(titles).write(out);
        }
    }

    private static boolean isOf(JobTitles titles, Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readUTF().equals(edition(titles));
        }
    }

    private static String edition(JobTitles titles) {
        return Embedding.FORM + " " + titles.digest();
    }
}
