package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobNamesTest {
    private static final JobNames JOBS = JobNames.load();

    @ParameterizedTest
    @CsvSource({
        "da, sygeplejerske",
        "da, sygeplejersker",
        "da, elektrikerne",
        "de, padagogen",
        "de, elektrikerinnen",
        "en, accountants",
        "nl, verpleegkundigen"
    })
    void knowsJobsInAnyNumberAndAsTheEndsOfCompounds(String language, String word) {
        assertThat(JOBS.isInflected(language, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"de, padagogik", "da, svejsning", "en, accounting", "xx, accountant", "en, ''"})
    void takesNoOtherWordForAJob(String language, String word) {
        assertThat(JOBS.isInflected(language, word)).isFalse();
    }
}
