package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import openings.crawler.text.Dates.Edge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-02-03                        | 2026-02-03T00:00:00Z
                    2026-02-03T10:30                  | 2026-02-03T10:30:00Z
                    2026-02-03T10:30:15Z              | 2026-02-03T10:30:15Z
                    2026-02-03T10:30:15.123456+02:00  | 2026-02-03T08:30:15.123456Z
                    2026-02-03T10:30:15+0100          | 2026-02-03T09:30:15Z
                    2026-02-03T10:30:15+01            | 2026-02-03T09:30:15Z
                    2026-02-03 10:30:15               | 2026-02-03T10:30:15Z
                    2026-02-03 10:30:15.000           | 2026-02-03T10:30:15Z
                    2026-02-03 10:30:15 UTC           | 2026-02-03T10:30:15Z
                    20260203                          | 2026-02-03T00:00:00Z
                    03/02/2026                        | 2026-02-03T00:00:00Z
                    03/02/2026 10:30:15               | 2026-02-03T10:30:15Z
                    03-02-2026 10:30                  | 2026-02-03T10:30:00Z
                    3.2.2026                          | 2026-02-03T00:00:00Z
                    03.02.26                          | 2026-02-03T00:00:00Z
                    02/13/2026                        | 2026-02-13T00:00:00Z
                    Tue, 03 Feb 2026 10:30:15 +0100   | 2026-02-03T09:30:15Z
                    Tue, 3 Feb 2026 10:30:15 GMT      | 2026-02-03T10:30:15Z
                    Tue, 03 Feb 2026                  | 2026-02-03T00:00:00Z
                    3 February 2026                   | 2026-02-03T00:00:00Z
                    03 Feb 2026                       | 2026-02-03T00:00:00Z
                    Feb 3, 2026                       | 2026-02-03T00:00:00Z
                    1770114615                        | 2026-02-03T10:30:15Z
                    1770114615000                     | 2026-02-03T10:30:15Z
                    """)
    void reads(String written, Instant meant) {
        assertThat(Dates.parse(written, Edge.BEGINNING, "FR")).hasValue(meant);
    }

    @Test
    void readsTheMonthFirstInTheUnitedStates() {
        assertThat(Dates.parse("03/02/2026", Edge.BEGINNING, "US")).hasValue(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void takesADayWithoutATimeToItsEndWhereItIsAnEnd() {
        assertThat(Dates.parse("2026-02-03", Edge.END, "FR")).hasValue(Instant.parse("2026-02-03T23:59:59Z"));
        assertThat(Dates.parse("2026-02-03T10:00:00Z", Edge.END, "FR")).hasValue(Instant.parse("2026-02-03T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-31", "99/99/2026", "ASAP, 2026", "12345", "2026-13-01T00:00:00Z"})
    void readsNothingIntoOtherWords(String written) {
        assertThat(Dates.parse(written, Edge.BEGINNING, "FR")).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void findsTheDayThatWordsMean(String country, Edge edge, String text, @Nullable LocalDate day) {
        Optional<LocalDate> found = Dates.parse(text, edge, country, Instant.parse("2026-03-10T09:00:00Z"))
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());

        assertThat(found).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void knowsNoYesterdayWithoutTheDayOfReading() {
        assertThat(Dates.parse("yesterday", Edge.BEGINNING, "UK")).isEmpty();
        assertThat(Dates.parse("12. marts", Edge.BEGINNING, "DK")).isEmpty();
    }
}
