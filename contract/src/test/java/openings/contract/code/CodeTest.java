package openings.contract.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "25123", "2X", "OC25", " 25", "25 "})
    void iscoRefusesMalformedCodes(String code) {
        assertThatThrownBy(() -> Isco08.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ISCO-08")
                .hasMessageContaining('"' + code + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "dk01", "DK0111", "DK-1", "D1"})
    void nutsRefusesMalformedCodes(String code) {
        assertThatThrownBy(() -> Nuts.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62", "J6", "J62.", "J62.011", "W", "j"})
    void naceRefusesMalformedCodes(String code) {
        assertThatThrownBy(() -> Nace.rev2(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2512.1", "http://data.europa.eu/esco/skill/x", "http://data.europa.eu/esco/occupation/"})
    void escoOccupationRefusesMalformedCodes(String code) {
        assertThatThrownBy(() -> EscoOccupation.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheNewNaceHasSectionV() {
        assertThat(Nace.rev21("V").level()).isEqualTo(1);
        assertThatThrownBy(() -> Nace.rev2("V")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void iscoKnowsItsAncestors() {
        Isco08 developers = Isco08.of("2512");
        assertThat(developers.level()).isEqualTo(4);
        assertThat(developers.parent()).contains(Isco08.of("251"));
        assertThat(developers.atLevel(1)).isEqualTo(Isco08.of("2"));
        assertThat(Isco08.of("25").contains(developers)).isTrue();
        assertThat(Isco08.of("2").parent()).isEmpty();
        assertThatThrownBy(() -> Isco08.of("25").atLevel(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nutsKnowsItsAncestorsAndItsVersion() {
        Nuts copenhagen = Nuts.of("DK011");
        assertThat(copenhagen.level()).isEqualTo(3);
        assertThat(copenhagen.parent()).contains(Nuts.of("DK01"));
        assertThat(copenhagen.country()).isEqualTo("DK");
        assertThat(Nuts.of("DK").parent()).isEmpty();
        assertThat(Nuts.of("DK0").contains(copenhagen)).isTrue();
        assertThat(new Nuts("DK0", Nuts.Version.NUTS_2021).contains(copenhagen)).isFalse();
    }

    @Test
    void naceKnowsItsAncestors() {
        Nace programming = Nace.rev2("J62.01");
        assertThat(programming.level()).isEqualTo(4);
        assertThat(programming.parent()).contains(Nace.rev2("J62.0"));
        assertThat(Nace.rev2("J62.0").parent()).contains(Nace.rev2("J62"));
        assertThat(programming.section()).isEqualTo(Nace.rev2("J"));
        assertThat(Nace.rev2("J")).isNotEqualTo(Nace.rev21("J"));
    }
}
