package openings.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openings.contract.code.Isco08;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JobTitlesTest {
    private final JobTitles titles = JobTitles.load();

    @Test
    void noTitleOfALanguageStandsInTwoGroups() {
        Map<String, Set<String>> groups = titles.all().stream()
                .collect(Collectors.groupingBy(
                        title -> title.language() + ": " + title.title().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(title -> title.group().code(), Collectors.toSet())));

        List<String> doubles = groups.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Object::toString)
                .toList();

        assertThat(doubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 8", "da, 4", "nl, 4", "de, 4", "fr, 4", "es, 2", "it, 2", "pl, 2", "sv, 2", "no, 3", "fi, 2", "pt, 2",
        "cs, 2"
    })
    void everyUnitGroupHasTitles(String language, long least) {
        Map<Isco08, Long> counts =
                titles.in(language).stream().collect(Collectors.groupingBy(JobTitle::group, Collectors.counting()));

        assertThat(IscoGroups.all(4))
                .allSatisfy(group -> assertThat(counts.getOrDefault(group, 0L))
                        .as(language + " " + group)
                        .isGreaterThanOrEqualTo(least));
    }

    @Test
    void aTitleOfAGroupThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> new JobTitle("en", "wizard", Isco08.of("2599")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2599")
                .hasMessageContaining("wizard");
    }

    @Test
    void theVersionFollowsTheTitles() {
        assertThat(titles.digest())
                .matches("[0-9a-f]{12}")
                .isEqualTo(JobTitles.load().digest());
    }
}
