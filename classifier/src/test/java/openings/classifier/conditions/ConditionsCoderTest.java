package openings.classifier.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.contract.code.ContractType;
import openings.contract.code.EducationLevel;
import openings.contract.code.Experience;
import openings.contract.code.WorkPlace;
import openings.contract.code.WorkingTime;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.ConditionsCoding;
import openings.contract.posting.PostingText;
import openings.contract.posting.Terms;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionsCoderTest {
    private final ConditionsCoder coder = new ConditionsCoder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL_TIME              | FULL_TIME
            FullTime               | FULL_TIME
            PART_TIME              | PART_TIME
            Deltid                 | PART_TIME
            Vollzeit               | FULL_TIME
            Temps partiel          | PART_TIME
            Vollzeit oder Teilzeit | FULL_OR_PART_TIME
            Full-time / Part-time  | FULL_OR_PART_TIME
            """)
    void readsWorkingTime(String employmentType, WorkingTime time) {
        assertThat(stated(employmentType).workingTime().findCode()).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEMPORARY   | FIXED_TERM
            CONTRACTOR  | SELF_EMPLOYED
            INTERN      | INTERNSHIP
            VOLUNTEER   | VOLUNTARY
            CDI         | PERMANENT
            CDD         | FIXED_TERM
            Interim     | AGENCY
            Permanent   | PERMANENT
            Ausbildung  | APPRENTICESHIP
            """)
    void readsTheContract(String employmentType, ContractType contract) {
        assertThat(stated(employmentType).contract().findCode()).contains(contract);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stillingen er en fastansættelse på 37 timer.                    | PERMANENT  | FULL_TIME
            Du får et barselsvikariat på deltid.                            | FIXED_TERM | PART_TIME
            Wir bieten eine unbefristete Stelle in Vollzeit.                | PERMANENT  | FULL_TIME
            Wij bieden een vast contract, fulltime of parttime.             | PERMANENT  | FULL_OR_PART_TIME
            Contrat à durée indéterminée à temps plein.                     | PERMANENT  | FULL_TIME
            This is a fixed term contract, part time.                       | FIXED_TERM | PART_TIME
            """)
    void readsContractAndHoursFromText(String description, ContractType contract, WorkingTime time) {
        ConditionsCoding conditions = coder.code(Ads.words("", description));

        assertThat(conditions.contract().findCode()).contains(contract);
        assertThat(conditions.workingTime().findCode()).contains(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can work fully remote.                         | REMOTE
            We offer hybrid working with two days at home.     | HYBRID
            Mobiles Arbeiten ist möglich.                      | HYBRID
            Télétravail partiel possible.                      | HYBRID
            Praca stacjonarna w biurze.                        | ON_SITE
            """)
    void readsTheWorkPlace(String description, WorkPlace place) {
        assertThat(coder.code(Ads.words("", description)).workPlace().findCode())
                .contains(place);
    }

    @Test
    void readsTheLocationType() {
        assertThat(coder.code(PostingWords.of(Samples.fullPosting()))
                        .workPlace()
                        .findCode())
                .contains(WorkPlace.REMOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You hold a bachelor's degree in engineering.          | ISCED_6
            A master's degree or PhD is required.                 | ISCED_7
            Du har en kandidatuddannelse.                         | ISCED_7
            Abgeschlossene Berufsausbildung im Handwerk.          | ISCED_3
            Je hebt een hbo diploma.                              | ISCED_6
            Vous avez un Bac +5 en informatique.                  | ISCED_7
            Du er faglært og har svendebrev.                      | ISCED_3
            """)
    void readsTheLowestEducation(String description, EducationLevel level) {
        assertThat(coder.code(Ads.words("", description)).education().findCode())
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 5 years of experience in sales.            | 5
            Minimum 3+ years' experience.                       | 3
            Du har mindst 2 års erfaring.                       | 2
            Mindestens drei Jahre Berufserfahrung.              | 3
            Minimaal 2 jaar werkervaring.                       | 2
            Une expérience de 3 ans minimum est exigée.         | 3
            Min. 2 lata doświadczenia.                          | 2
            No experience required, we train you.               | 0
            3-5 years of experience                             | 3
            """)
    void readsYearsOfExperience(String description, int years) {
        assertThat(coder.code(Ads.words("", description)).experience().findCode())
                .contains(new Experience(years));
    }

    @Test
    void yearsOfAFirmAreNotExperience() {
        ConditionsCoding conditions = coder.code(Ads.words("", "For 25 years we have been making bread."));

        assertThat(conditions.experience().findCode()).isEmpty();
    }

    @Test
    void statedFieldsGoBeforeText() {
        PostingText text = new PostingText("", "Part time is possible too.", null, List.of(), List.of());
        Terms terms = new Terms(null, null, List.of("FULL_TIME"), null, null, null);

        assertThat(coder.code(PostingWords.of(Ads.of(text, null, terms)))
                        .workingTime()
                        .findCode())
                .contains(WorkingTime.FULL_TIME);
    }

    @Test
    void abstainsWhereNothingIsSaid() {
        ConditionsCoding conditions = coder.code(Ads.words("Cook", "A kitchen is a lively stage."));

        assertThat(List.of(
                        conditions.contract(),
                        conditions.workingTime(),
                        conditions.workPlace(),
                        conditions.education(),
                        conditions.experience()))
                .allMatch(Coding.uncoded(Reason.NO_TEXT)::equals);
    }

    private ConditionsCoding stated(String employmentType) {
        Terms terms = new Terms(null, null, List.of(employmentType), null, null, null);
        return coder.code(PostingWords.of(Ads.of(new PostingText("", "", null, List.of(), List.of()), null, terms)));
    }
}
