package openings.app.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import openings.app.world.VacancySurvey.Figure;
import org.junit.jupiter.api.Test;

class VacancySurveyTest {
    private static final World WORLD = World.simulate(WorldConfig.defaults());
    private static final VacancySurvey SURVEY = WORLD.survey();
    private static final Quarter FIRST_OF_2026 = new Quarter(2026, 1);

    @Test
    void publishesAQuarter45DaysAfterItsEnd() {
        assertThat(SURVEY.findLastQuarter(Instant.parse("2026-05-15T00:00:00Z")))
                .hasValue(new Quarter(2025, 4));
        assertThat(SURVEY.findLastQuarter(Instant.parse("2026-05-16T00:00:00Z")))
                .hasValue(FIRST_OF_2026);
    }

    @Test
    void coversTheSectionsThatTheCountriesCover() {
        assertThat(activities("DK")).contains("B", "N", "B-N").doesNotContain("A", "O", "Q", "S", "B-S");
        assertThat(activities("NL"))
                .contains("B", "N", "O", "Q", "S", "B-N", "B-S")
                .doesNotContain("A");
    }

    private static List<String> activities(String country) {
        return all(country).stream().map(Figure::activity).toList();
    }

    @Test
    void isNearTheTruth() {
        double truth = FIRST_OF_2026
                .days()
                .from()
                .datesUntil(FIRST_OF_2026.days().until())
                .map(YearMonth::from)
                .mapToDouble(month -> truth(month))
                .average()
                .orElseThrow();

        assertThat((double) figure("NL", "B-S").vacancies()).isCloseTo(truth, within(0.06 * truth));
    }

    /** All of the Netherlands but agriculture. */
    private static double truth(YearMonth month) {
        Truth truth = WORLD.truth();
        Truth.Group all = Truth.Group.ofCountry("NL");
        return truth.stock(all, month) - truth.stock(new Truth.Group(null, all.region(), "A"), month);
    }

    @Test
    void marksFiguresOfLowReliability() {
        assertThat(figure("NL", "B").flag()).isEqualTo("u");
        assertThat(figure("NL", "Q").flag()).isEmpty();
    }

    @Test
    void sumsAggregatesFromSections() {
        long sections = List.of("G", "H", "I").stream()
                .mapToLong(section -> figure("DK", section).vacancies())
                .sum();

        assertThat(figure("DK", "G-I").vacancies()).isEqualTo(sections);
    }

    private static Figure figure(String country, String activity) {
        return all(country).stream()
                .filter(figure ->
                        figure.activity().equals(activity) && figure.quarter().equals(FIRST_OF_2026))
                .findAny()
                .orElseThrow();
    }

    private static List<Figure> all(String country) {
        return SURVEY.published(Instant.parse("2026-08-03T00:00:00Z")).stream()
                .filter(figure -> figure.country().equals(country))
                .toList();
    }
}
