package openings.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import openings.contract.coding.Classification;
import openings.contract.coding.Coding;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;

final class ClassifierTest {
    private final Classifier classifier = Classifier.open();

    @Test
    void namesTheVersionsThatTookPart() {
        Classification classification =
                classifier.classify(Samples.fullPosting()).classification();

        assertThat(classification.taxonomies())
                .containsEntry("isco", "ISCO-08")
                .containsEntry("nuts", "NUTS 2024")
                .containsEntry("nace", "NACE Rev. 2")
                .containsKey("lexicon");
    }

    @Test
    void leavesSkillsAndEscoEmptyWithoutARelease() {
        Classification classification =
                classifier.classify(Samples.fullPosting()).classification();

        assertThat(classification.skills()).isEmpty();
        assertThat(classification.occupation().esco()).isEqualTo(Coding.uncoded(Coding.Reason.UNKNOWN_WORDS));
    }
}
