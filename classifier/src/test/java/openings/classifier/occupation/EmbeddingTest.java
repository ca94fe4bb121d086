package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final int DIMENSIONS = 16;
    private static final int BUCKETS = 1 << 12;
    private static final int NURSE = 0;
    private static final int WELDER = 1;
    private static final int TEACHER = 2;

    @Test
    void namesOfOneConceptAreNearInWhicheverLanguage() {
        Embedding embedding = learned();

        assertThat(nearest(embedding, "sygeplejerske på natarbejde")).isEqualTo(NURSE);
        assertThat(nearest(embedding, "lassers gevraagd")).isEqualTo(WELDER);
        assertThat(nearest(embedding, "substitute teachers")).isEqualTo(TEACHER);
        assertThat(cosine(embedding, "sygeplejerske", "verpleegkundige"))
                .isGreaterThan(cosine(embedding, "sygeplejerske", "lasser") + 0.3f);
    }

    @Test
    void unitGroupsAreNearTheirTitlesEvenWithoutConcepts() {
        EmbeddingFit fit = new EmbeddingFit(0, DIMENSIONS, BUCKETS);
        for (int i = 0; i < 40; i++) {
            fit.add(-1, group("2221"), Grams.of("nurse").bag());
            fit.add(-1, group("7212"), Grams.of("welder").bag());
        }

        Embedding embedding = fit.fit();
        float[] cosines = embedding.groups().cosines(embedding.direction(Grams.of("night nurse")));

        assertThat(cosines[group("2221")]).isGreaterThan(cosines[group("7212")] + 0.3f);
    }

    @Test
    void theSameTextsGiveTheSameBytesOnAnyNumberOfThreads() {
        byte[] alone;
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            alone = pool.submit(() -> bytes(learned())).join();
        }

        byte[] together;
        try (ForkJoinPool pool = new ForkJoinPool(4)) {
            together = pool.submit(() -> bytes(learned())).join();
        }

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Embedding learned = learned();

        Embedding read = read(bytes(learned));

        assertThat(read.direction(Grams.of("nurses"))).isEqualTo(learned.direction(Grams.of("nurses")));
        assertThat(nearest(read, "teacher")).isEqualTo(TEACHER);
        assertThatThrownBy(() -> read(new byte[] {0, 0, 0, 9})).hasMessageContaining("not an embedding");
    }

    @Test
    void conceptsCanBeChosenAndLeftOut() {
        Embedding chosen = learned().with(List.of(TEACHER, -1, NURSE));

        float[] cosines = chosen.concepts().cosines(chosen.direction(Grams.of("nurse")));

        assertThat(cosines).hasSize(3);
        assertThat(cosines[1]).isZero();
        assertThat(cosines[2]).isGreaterThan(cosines[0]);
    }

    @Test
    void aTextOfUnknownGramsHasNoDirection() {
        assertThat(learned().direction(Grams.none())).containsOnly(0);
    }

    @Test
    void theShippedTitlesMeanTheirGroups() {
        Embedding shipped = TitleEmbedding.shipped();

        assertThat(nearestGroup(shipped, "registered nurse")).isEqualTo(group("2221"));
        assertThat(nearestGroup(shipped, "Schweißer")).isEqualTo(group("7212"));
        assertThat(nearestGroup(shipped, "lastbilchauffør")).isEqualTo(group("8332"));
    }

    private static int nearestGroup(Embedding embedding, String title) {
        return highest(embedding.groups().cosines(embedding.direction(Grams.of(title))));
    }

    private static Embedding learned() {
        EmbeddingFit fit = new EmbeddingFit(3, DIMENSIONS, BUCKETS);
        List<List<String>> names = List.of(
                List.of("nurse", "registered nurse", "sygeplejerske", "verpleegkundige", "infirmier"),
                List.of("welder", "welding operator", "svejser", "lasser", "soudeur"),
                List.of("teacher", "school teacher", "skolelærer", "leerkracht", "enseignant"));
        List<String> groups = List.of("2221", "7212", "2341");
        for (int copy = 0; copy < 20; copy++) {
            for (int concept = 0; concept < names.size(); concept++) {
                for (String name : names.get(concept)) {
                    fit.add(concept, group(groups.get(concept)), Grams.of(name).bag());
                }
            }
        }
        return fit.fit();
    }

    private static int group(String code) {
        return GroupedConcepts.groupIndex(Isco08.of(code));
    }

    private static int nearest(Embedding embedding, String title) {
        return highest(embedding.concepts().cosines(embedding.direction(Grams.of(title))));
    }

    private static int highest(float[] cosines) {
        int highest = 0;
        for (int i = 1; i < cosines.length; i++) {
            highest = cosines[i] > cosines[highest] ? i : highest;
        }
        return highest;
    }

    private static float cosine(Embedding embedding, String first, String second) {
        float[] one = embedding.direction(Grams.of(first));
        float[] other = embedding.direction(Grams.of(second));
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static byte[] bytes(Embedding embedding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            embedding.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Embedding read(byte[] bytes) throws IOException {
        return Embedding.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
