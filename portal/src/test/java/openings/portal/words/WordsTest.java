package openings.portal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Trust;
import openings.contract.posting.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void hasTheSameKeysAndPlaceholdersInEachLanguage(Language language) {
        Words english = Words.in(Language.EN);
        Words words = Words.in(language);

        assertThat(words.keys()).isEqualTo(english.keys());
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(placeholders(words.text(key)))
                        .as(key)
                        .isSubsetOf(placeholders("{0}{1}{2}{3}{4}{5}"))
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.text(key))));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryConstant(Language language) {
        Words words = Words.in(language);

        assertThat(constants())
                .allSatisfy(key -> assertThat(words.text(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"EN, '1,437', 12.5, 40%, March 2026, Mar, Denmark", "DA, 1.437, '12,5', 40 %, marts 2026, mar, Danmark"
    })
    void writesNumbersAndDatesAsTheLanguageDoes(
            Language language,
            String number,
            String decimal,
            String percent,
            String month,
            String brief,
            String country) {
        Words words = Words.in(language);

        assertThat(words.number(1437)).isEqualTo(number);
        assertThat(words.decimal(12.5)).isEqualTo(decimal);
        assertThat(words.percent(0.4).replace('\u00a0', ' ')).isEqualTo(percent);
        assertThat(words.month(YearMonth.of(2026, 3))).isEqualTo(month);
        assertThat(words.shortMonth(YearMonth.of(2026, 3))).isEqualTo(brief);
        assertThat(words.country("DK")).isEqualTo(country);
    }

    @Test
    void knowsCountriesByTheirCodeInNuts() {
        assertThat(Words.in(Language.EN).country("EL")).isEqualTo("Greece");
        assertThat(Words.in(Language.EN).country("UK")).isEqualTo("United Kingdom");
        assertThat(Words.in(Language.EN).country("NL")).isEqualTo("the Netherlands");
    }

    @Test
    void putsValuesInOnceSoThatTheyMayHoldBraces() {
        assertThat(Words.in(Language.EN).text("value.range", "{1}", "$0")).isEqualTo("{1} – $0");
    }

    @Test
    void namesAKeyThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.in(Language.DA).text("no.such.key"))
                .withMessage("No text \"no.such.key\" in DA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK,da;q=0.9,en;q=0.8 | DA",
                "en-US,da;q=0.5 | EN",
                "fr,nl;q=0.3 | NL",
                "fr | EN",
                "* | EN",
                "'' | EN",
                ";;; | EN"
            })
    void choosesTheLanguageThatAReaderLikesBest(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    private static Stream<String> constants() {
        return Stream.of(
                        keys("grade", Trust.Grade.values(), ""),
                        keys("grade", Trust.Grade.values(), ".words"),
                        keys("method.grade", Trust.Grade.values(), ""),
                        keys("flag", Flag.Kind.values(), ""),
                        keys("check", Flag.Kind.values(), ""),
                        keys("type", SourceType.values(), ""))
                .flatMap(List::stream);
    }

    private static List<String> keys(String group, Enum<?>[] constants, String suffix) {
        return Arrays.stream(constants)
                .map(constant -> group + "." + constant.name() + suffix)
                .toList();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
