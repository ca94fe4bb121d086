package openings.app.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import openings.contract.taxonomy.IscoGroups;
import openings.contract.taxonomy.NutsRegions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void nameUnitGroupsOfIsco08() {
        assertThat(Occupation.all()).allSatisfy(occupation -> {
            assertThat(occupation.code().level()).isEqualTo(4);
            assertThat(IscoGroups.exists(occupation.code())).isTrue();
        });
    }

    @Test
    void nameRegionsOfNuts2024() {
        assertThat(Town.all()).allSatisfy(town -> {
            assertThat(town.region().level()).isEqualTo(3);
            assertThat(NutsRegions.all(3)).contains(town.region());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "nl"})
    void haveWordsForEveryOccupationAndActivity(String language) {
        Map<String, ?> words = Tables.byCode("words." + language + ".tsv");
        Set<String> sectors = Tables.byCode("sectors." + language + ".tsv").keySet();

        assertThat(Occupation.all())
                .allSatisfy(occupation ->
                        assertThat(words).containsKey(occupation.code().code()));
        assertThat(Tables.rows("activities.tsv"))
                .allSatisfy(activity -> assertThat(sectors)
                        .containsAnyOf(activity.getFirst(), activity.getFirst().substring(0, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "nl"})
    void haveSentencesForEveryPart(String language) {
        Phrases phrases = Phrases.of(language);

        for (Phrases.Part part : Phrases.Part.values()) {
            assertThat(phrases.of(part)).isNotEmpty();
        }
    }

    @Test
    void sayWhichTableIsMissing() {
        assertThatThrownBy(() -> Tables.rows("nowhere.tsv")).hasMessageContaining("nowhere.tsv");
    }

    @Test
    void readWeightsWithAnyOther() {
        Weights weights = Weights.parse("J:7 K:1 *:0.5");

        assertThat(weights.of("J")).isEqualTo(7);
        assertThat(weights.of("Q")).isEqualTo(0.5);
        assertThat(Weights.parse("J:7").of("Q")).isZero();
    }
}
