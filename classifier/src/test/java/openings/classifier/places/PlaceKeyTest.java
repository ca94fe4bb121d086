package openings.classifier.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Sankt Pölten, st polten",
        "ST. PÖLTEN, st polten",
        "Saint-Étienne, st etienne",
        "L'Aquila, l aquila",
        "Łódź, lodz",
        "Αθήνα, αθηνα"
    })
    void foldsANameAndItsSaints(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }

    @Test
    void aTownIsLookedForUnderWhatItIsAlsoCalled() {
        assertThat(PlaceKey.aliases("Frankfurt am Main")).contains("frankfurt", "frankfurt a m");
        assertThat(PlaceKey.aliases("Alphen aan den Rijn")).contains("alphen a d r");
        assertThat(PlaceKey.withInitials(PlaceKey.of("Alphen a/d Rijn"))).isEqualTo("alphen a d r");
        assertThat(PlaceKey.aliases("Frankfurt (Oder)")).contains("frankfurt");
        assertThat(PlaceKey.aliases("Bolzano - Bozen")).contains("bolzano", "bozen");
        assertThat(PlaceKey.aliases("Coruña, A")).contains("a coruna");
        assertThat(PlaceKey.aliases("Castilla y León")).contains("castilla leon");
        assertThat(PlaceKey.aliases("Aarhus")).containsExactly("arhus");
        assertThat(PlaceKey.collapsed("muenchen")).isEqualTo("munchen");
        assertThat(PlaceKey.withoutGenitive("stockholms")).isEqualTo("stockholm");
    }

    @ParameterizedTest
    @CsvSource({
        "gemeente hardenberg, hardenberg",
        "landkreis munchen, munchen",
        "stockholms lan, stockholms",
        "woj mazowieckie, mazowieckie",
        "berlin, berlin",
        "stadt, stadt"
    })
    void leavesOutWhatKindOfPlaceItIs(String key, String bare) {
        assertThat(PlaceKey.withoutQualifiers(key)).isEqualTo(bare);
    }
}
