package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5x Fahrer (m/w/d)              | 5
            2 × Pflegefachkraft            | 2
            3 stillinger som bager         | 3
            Serveur H/F - 2 postes         | 2
            Boulanger (4 postes)           | 4
            12 vacancies: care assistants  | 12
            """)
    void readsTitles(String title, int count) {
        assertThat(OpeningsCount.ofText(title, "")).contains(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We are hiring 10 drivers for our new site.      | 10
            Wir suchen 3 Bäcker.                            | 3
            Vi søger 2 bagere til vores butik.              | 2
            Il y a 5 postes à pourvoir.                     | 5
            Antal stillinger: 4                             | 4
            Number of positions: 6                          | 6
            """)
    void readsTexts(String description, int count) {
        assertThat(OpeningsCount.ofText("Baker", description)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are looking for 5 years of experience.",
                "Wir suchen 40 Stunden Unterstützung.",
                "Over 1,200 employees in 14 countries.",
                "Call 20 30 40 50",
                "Ranked 3 of 10",
                "Level 3 support",
                "We filled 300 positions last year.",
                "Number of positions: 1",
                "Number of positions: 6,5",
                "Navi søger 2 bagere",
                "1.5 positions available"
            })
    void readsNothingIntoOtherNumbers(String text) {
        assertThat(OpeningsCount.ofText(text, text)).isEmpty();
    }

    @Test
    void readsAFieldOnlyWhereItIsANumber() {
        assertThat(OpeningsCount.ofField(" 3 ")).contains(3);
        assertThat(OpeningsCount.ofField("0")).isEmpty();
        assertThat(OpeningsCount.ofField("several")).isEmpty();
        assertThat(OpeningsCount.ofField("20260101")).isEmpty();
    }
}
