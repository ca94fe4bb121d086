package openings.portal.view;

import static openings.portal.view.SampleFigures.shown;
import static openings.portal.view.SampleFigures.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Flag.Kind;
import openings.aggregator.release.Flag.Severity;
import openings.portal.words.Language;
import openings.portal.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainLanguageTest {
    private final PlainLanguage english = new PlainLanguage(Words.in(Language.EN));

    @Test
    void saysTheNumberToTwoFiguresAndTheRangeInWords() {
        assertThat(english.sentence(shown(3, 1437, 225.4)))
                .isEqualTo("In March 2026 about 1,400 jobs for software developers were open in Denmark"
                        + " (between 1,200 and 1,700, 19 times in 20).");
    }

    @Test
    void callsAChangeAChangeOnlyWhereRangesDoNotOverlap() {
        assertThat(english.change(List.of(shown(1, 1000, 50), shown(2, 1200, 50))))
                .isEqualTo("Clearly more than in January 2026: about 1,000 then, about 1,200 now."
                        + " The ranges do not overlap.");
        assertThat(english.change(List.of(shown(1, 1000, 50), shown(2, 800, 50))))
                .startsWith("Clearly fewer");
        assertThat(english.change(List.of(shown(1, 1000, 100), shown(2, 1200, 100))))
                .startsWith("No clear change");
        assertThat(english.change(List.of(withheld(1), shown(2, 1200, 100)))).startsWith("There are not enough months");
    }

    @Test
    void saysWhyANumberIsWithheld() {
        assertThat(english.sentence(withheld(3)))
                .isEqualTo("In March 2026 too few jobs for software developers were advertised in Denmark"
                        + " to give a number.");
        assertThat(english.verdict(withheld(3))).startsWith("Too few advertisements");
        assertThat(english.sentence(SampleFigures.protecting(3)))
                .isEqualTo("For March 2026, the number of jobs for software developers in Denmark is not shown.");
        assertThat(english.verdict(SampleFigures.protecting(3))).contains("kept back");
        assertThat(english.sentence(SampleFigures.uncertain(3))).contains("too uncertain to give");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OVER_REPRESENTED | 1.4 | over-represent this group by about 40%",
                "UNDER_REPRESENTED | 0.7 | under-represent this group by about 30%",
                "ONE_SOURCE | 0.614 | One source brings about 61%",
                "MORE_ADVERTISEMENTS_THAN_VACANCIES | 1.84 | about 84% more advertisements",
                "IMPRECISE | 0.2 | off by about 39% either way",
                "SMALL_SAMPLE | 21.7 | their weight is that of 22"
            })
    void writesEachMeasureAsItsKindAsksFor(Kind kind, double value, String words) {
        assertThat(english.reasons(shown(1, 100, 10, new Flag(kind, Severity.WARNING, value, 30))))
                .singleElement()
                .asString()
                .contains(words);
    }

    @Test
    void saysNothingThatNeedsAMeasureWhereItIsWithheld() {
        Figure figure = withheld(
                1,
                new Flag(Kind.FEW_EMPLOYERS, Severity.SEVERE, 0, 3),
                new Flag(Kind.ONE_SOURCE, Severity.WARNING, 0, 0.5));

        assertThat(english.reasons(figure))
                .containsExactly("There are fewer than 3 employers, the least that may be shown.");
    }

    @ParameterizedTest
    @EnumSource
    void fillsEveryReasonInEachLanguage(Language language) {
        Flag[] flags = Arrays.stream(Kind.values())
                .map(kind -> new Flag(kind, Severity.WARNING, 0.3, 0.5))
                .toArray(Flag[]::new);

        assertThat(new PlainLanguage(Words.in(language)).reasons(shown(1, 100, 10, flags)))
                .hasSize(Kind.values().length)
                .allSatisfy(reason -> assertThat(reason).doesNotContain("{", "}"));
    }
}
