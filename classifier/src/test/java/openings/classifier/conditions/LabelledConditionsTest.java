package openings.classifier.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.contract.code.Code;
import openings.contract.coding.Coding;
import openings.contract.coding.ConditionsCoding;
import openings.contract.posting.PostingText;
import openings.contract.posting.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Contract and working time as fields, titles and texts of many languages word them; a dash means that nothing is said. */
final class LabelledConditionsTest {
    private final ConditionsCoder coder = new ConditionsCoder();

    @ParameterizedTest
    @CsvFileSource(resources = "conditions.csv", numLinesToSkip = 1)
    void readsContractAndWorkingTime(
            String where, String text, @Nullable String contract, @Nullable String workingTime) {
        ConditionsCoding coding = coder.code(words(where, text));

        assertThat(code(coding.contract(), contract)).isEqualTo(contract);
        assertThat(code(coding.workingTime(), workingTime)).isEqualTo(workingTime);
    }

    private static PostingWords words(String where, String text) {
        Terms terms = new Terms(null, null, where.equals("field") ? List.of(text) : List.of(), null, null, null);
        PostingText words = new PostingText(
                where.equals("title") ? text : "", where.equals("text") ? text : "", null, List.of(), List.of());
        return PostingWords.of(Ads.of(words, null, terms));
    }

    /** What is not labelled is not judged. */
    private static @Nullable String code(Coding<? extends Code> coding, @Nullable String expected) {
        return expected == null ? null : coding.findCode().map(Object::toString).orElse("-");
    }
}
