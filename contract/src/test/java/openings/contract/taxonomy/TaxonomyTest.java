package openings.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import openings.contract.code.Isco08;
import openings.contract.code.Nace;
import openings.contract.code.Nuts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TaxonomyTest {
    @ParameterizedTest
    @CsvSource({"1, 10", "2, 43", "3, 130", "4, 436"})
    void iscoIsComplete(int level, int groups) {
        assertThat(IscoGroups.all(level)).hasSize(groups);
    }

    @Test
    void everyIscoGroupHangsBelowItsParent() {
        assertThat(IscoGroups.all())
                .allSatisfy(group -> group.parent()
                        .ifPresent(parent ->
                                assertThat(IscoGroups.children(parent)).contains(group)));
        assertThat(IscoGroups.children(Isco08.of("25")))
                .extracting(Isco08::code)
                .containsExactly("251", "252");
        assertThat(IscoGroups.children(Isco08.of("2512"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nl"})
    void upperIscoGroupsAreTranslated(String language) {
        List<String> untranslated = IscoGroups.all().stream()
                .filter(group -> group.level() <= 2)
                .map(group -> IscoGroups.title(group, Locale.of(language)))
                .filter(title ->
                        IscoGroups.all().stream().map(IscoGroups::title).anyMatch(title::equals))
                .toList();

        assertThat(untranslated).isSubsetOf("Managers");
    }

    @Test
    void deeperIscoGroupsFallBackToEnglish() {
        assertThat(IscoGroups.title(Isco08.of("2512"), Locale.of("da"))).isEqualTo("Software developers");
        assertThat(IscoGroups.title(Isco08.of("2"), Locale.of("fi"))).isEqualTo("Professionals");
    }

    @Test
    void anUnknownIscoGroupIsNamed() {
        assertThat(IscoGroups.exists(Isco08.of("2599"))).isFalse();
        assertThatThrownBy(() -> IscoGroups.title(Isco08.of("2599")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2599");
    }

    @ParameterizedTest
    @CsvSource({"0, 39", "1, 115", "2, 299", "3, 1345"})
    void nutsIsComplete(int level, int regions) {
        assertThat(NutsRegions.all(level)).hasSize(regions);
    }

    @Test
    void everyNutsRegionHangsBelowItsParent() {
        assertThat(NutsRegions.all())
                .allSatisfy(region -> region.parent()
                        .ifPresent(parent ->
                                assertThat(NutsRegions.children(parent)).contains(region)));
    }

    @Test
    void nutsRegionsHaveNames() {
        assertThat(NutsRegions.name(Nuts.of("DK011"))).isEqualTo("Byen København");
        assertThat(NutsRegions.name(Nuts.of("BG311"))).isEqualTo("Vidin");
        assertThat(NutsRegions.originalName(Nuts.of("BG311"))).isEqualTo("Видин");
        assertThat(NutsRegions.name(Nuts.of("EL"), Locale.of("da"))).isEqualTo("Grækenland");
        assertThat(NutsRegions.name(Nuts.of("DK01"), Locale.of("nl"))).isEqualTo("Hovedstaden");
    }

    @ParameterizedTest
    @CsvSource({"REV_2, 21, 88", "REV_2_1, 22, 87"})
    void naceIsComplete(Nace.Version version, int sections, int divisions) {
        assertThat(NaceSections.all(version)).hasSize(sections);
        assertThat(NaceSections.all(version).stream().flatMap(section -> NaceSections.children(section).stream()))
                .hasSize(divisions);
    }

    @Test
    void naceActivitiesHaveTitles() {
        assertThat(NaceSections.title(Nace.rev2("Q"))).isEqualTo("Health and social work");
        assertThat(NaceSections.title(Nace.rev21("Q"))).isEqualTo("Education");
        assertThat(NaceSections.title(Nace.rev2("J62.01"))).isEqualTo("Computer programming and consultancy");
        assertThat(NaceSections.findDivision("62", Nace.Version.REV_2_1)).contains(Nace.rev21("K62"));
        assertThat(NaceSections.findDivision("45", Nace.Version.REV_2_1)).isEmpty();
        assertThatThrownBy(() -> NaceSections.title(Nace.rev2("A62"))).isInstanceOf(IllegalArgumentException.class);
    }
}
