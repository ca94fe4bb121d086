package openings.crawler.structure;

import static org.assertj.core.api.Assertions.assertThat;

import openings.crawler.feed.FeedField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Full time                     | GB | EMPLOYMENT_TYPE
            Vollzeit, unbefristet         | DE | EMPLOYMENT_TYPE
            Fast stilling                 | DK | EMPLOYMENT_TYPE
            CDI                           | FR | EMPLOYMENT_TYPE
            Umowa o pracę                 | PL | EMPLOYMENT_TYPE
            Remote                        | GB | REMOTE
            Home office möglich           | DE | REMOTE
            12 March 2026                 | GB | DATE_POSTED
            12.03.2026                    | DE | DATE_POSTED
            € 3.200 per maand             | NL | SALARY
            32 000 kr                     | SE | SALARY
            Nordlys Bageri ApS            | DK | EMPLOYER
            Universität Musterstadt       | DE | EMPLOYER
            8000 Aarhus C                 | DK | PLACE
            1012 AB Amsterdam             | NL | PLACE
            Leeds, United Kingdom         | GB | PLACE
            Deutschland                   | DE | PLACE
            """)
    void tellsWhatAShortTextIs(String text, String country, FeedField field) {
        assertThat(ShortText.kind(text, country)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nordlys", "Read more", "We bake from four in the morning", "Sales"})
    void leavesOpenWhatCouldBeAnything(String text) {
        assertThat(ShortText.kind(text, "GB")).isEmpty();
    }

    @Test
    void aLongTextIsNone() {
        assertThat(ShortText.kind("Full time ".repeat(20), "GB")).isEmpty();
    }

    @Test
    void findsThePlaceBesideOtherWords() {
        assertThat(ShortText.namesPlace("Remote (Germany)")).isTrue();
        assertThat(ShortText.namesPlace("Remote first")).isFalse();
    }
}
