package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openings.classifier.esco.Esco;
import openings.classifier.esco.EscoException;
import openings.classifier.skill.SmallEsco;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameEmbeddingTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aRelease() throws IOException {
        SmallEsco.in(folder);
        file = folder.resolve("esco/0001/embedding-1.bin");
    }

    @Test
    void isLearnedOnceAndKeptBesideTheImport() throws IOException {
        assertThat(file).doesNotExist();

        float[] learned = NameEmbedding.of(esco()).direction(Grams.of("metal founders"));

        byte[] kept = Files.readAllBytes(file);
        assertThat(NameEmbedding.of(esco()).direction(Grams.of("metal founders")))
                .isEqualTo(learned);
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
    }

    @Test
    void aDamagedOneIsNamedAndNotUsed() throws IOException {
        NameEmbedding.of(esco());
        Files.write(file, new byte[] {1, 2, 3});

        assertThatThrownBy(() -> NameEmbedding.of(esco()))
                .isInstanceOf(EscoException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("repeat the import");
    }

    private Esco esco() {
        return Esco.find(folder.resolve("esco")).orElseThrow();
    }
}
