package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import openings.classifier.esco.Esco;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SkillMeaningsTest {
    @TempDir
    private Path folder;

    @Test
    void wordsOfAnOccupationAreLikeTheSkillsNamedWithItsWords() throws IOException {
        Esco esco = SmallEsco.in(folder);
        SkillMeanings meanings = new SkillMeanings(esco);

        float[] founder = meanings.direction("metal founder");

        assertThat(meanings.likeness(founder, number(esco, "casting-metal")))
                .isGreaterThan(meanings.likeness(founder, number(esco, "casting-actors")));
    }

    @Test
    void nothingIsLikeASkillThatIsNotEscos() throws IOException {
        Esco esco = SmallEsco.in(folder);
        SkillMeanings meanings = new SkillMeanings(esco);

        assertThat(meanings.likeness(
                        meanings.direction("metal founder"), esco.skills().size()))
                .isZero();
    }

    private static int number(Esco esco, String id) {
        return IntStream.range(0, esco.skills().size())
                .filter(i -> esco.skills().get(i).code().code().equals(SmallEsco.SKILL + id))
                .findFirst()
                .orElseThrow();
    }
}
