package openings.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationSearchTest {
    private static final OccupationSearch SEARCH = new OccupationSearch();

    @ParameterizedTest
    @CsvSource({
        "2512, en, 2512, EXACT",
        "251, en, 251, EXACT",
        "software developers, en, 2512, EXACT",
        "SYGEPLEJERSKE, da, 2221, EXACT",
        "verpleegkundige, nl, 2221, EXACT",
        "tomrer, da, 7115, EXACT",
        "tømrer, en, 7115, EXACT",
        "software dev, en, 2512, PREFIX",
        "developers software, en, 2512, WORD",
        "ursing profess, en, 2221, SUBSTRING"
    })
    void findsFirst(String question, String language, String code, Match match) {
        assertThat(SEARCH.find(question, language, 10)).first().satisfies(hit -> {
            assertThat(hit.group()).isEqualTo(Isco08.of(code));
            assertThat(hit.match()).isEqualTo(match);
        });
    }

    @Test
    void putsBetterMatchesFirstAndEachOccupationOnce() {
        List<Hit> hits = SEARCH.find("nurs", "en", 50);

        assertThat(hits).extracting(Hit::match).isSorted();
        assertThat(hits).extracting(Hit::group).doesNotHaveDuplicates();
    }

    @Test
    void putsTheCodeItselfBeforeThoseBelowIt() {
        assertThat(SEARCH.find("25", "en", 3))
                .extracting(hit -> hit.group().code())
                .startsWith("25");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'!?'", "qqqqqq"})
    void findsNothingWhereThereIsNothing(String question) {
        assertThat(SEARCH.find(question, "en", 10)).isEmpty();
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertThat(SEARCH.find("a", "en", 5)).hasSize(5);
    }
}
