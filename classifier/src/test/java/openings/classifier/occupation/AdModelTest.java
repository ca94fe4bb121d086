package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.JobTitles;
import org.junit.jupiter.api.Test;

final class AdModelTest {
    private static final int GLASS = GroupedConcepts.groupIndex(Isco08.of("7315"));
    private static final int TUTOR = GroupedConcepts.groupIndex(Isco08.of("2359"));

    private final OccupationLexicon lexicon = new ShippedLexicon(new KnownTitles(JobTitles.load(), List.of()));
    private final OccupationCoder coder = new OccupationCoder(lexicon, Weights.of(lexicon), Calibration.none());

    @Test
    void whatWordsMeanCountsBesideTheLexicon() {
        EmbeddingFit fit = new EmbeddingFit(0, 16, 1 << 14);
        for (int i = 0; i < 40; i++) {
            fit.add(-1, GLASS, Grams.of("glimmerist").bag());
            fit.add(-1, TUTOR, Grams.of("frobber").bag());
            fit.add(-1, GLASS, text("You shall be a glimmerist"));
            fit.add(-1, TUTOR, text("You shall be a frobber"));
        }
        AdModel model = new AdModel(
                new FeatureTable(new long[0], new float[0]),
                new IscoNodes(List.of()),
                new float[0],
                new float[0],
                fit.fit());

        assertThat(gain(model, lesson("Glimmerists", ""))).isGreaterThan(10);
        assertThat(gain(model, lesson("Zzz", "You are a glimmerist"))).isGreaterThan(10);
        assertThat(gain(model, lesson("Zzz", "You are a frobber"))).isLessThan(0.1);
    }

    /** How much likelier, beside the other, the first group is than the lexicon alone says. */
    private static double gain(AdModel model, OccupationCoder.Lesson lesson) {
        double[] lexicon = lesson.unitGroups();
        double[] probabilities = model.probabilities(lesson);
        return (probabilities[GLASS] / probabilities[TUTOR])
                / ((lexicon[GLASS] + AdModel.LEAST) / (lexicon[TUTOR] + AdModel.LEAST));
    }

    private static Bag text(String text) {
        return Grams.stems(Words.of(text), 10).bag();
    }

    private OccupationCoder.Lesson lesson(String title, String text) {
        return coder.lesson(PostingWords.of(Ads.of(title, text, "en")), "en");
    }
}
