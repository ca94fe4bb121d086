package openings.aggregator.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openings.contract.code.Nace;
import org.junit.jupiter.api.Test;

final class CountryPacksTest {
    private final CountryPacks packs = CountryPacks.standard();

    private CountryPack pack(String code) {
        return packs.find(code).orElseThrow();
    }

    @Test
    void theUnionNorwaySwitzerlandAndTheUnitedKingdomHavePacks() {
        assertThat(packs.all()).hasSize(30).extracting(CountryPack::code).contains("EL", "NO", "CH", "UK");
    }

    @Test
    void everyPackNamesRealCurrenciesAndLanguages() {
        List<String> languages = List.of(Locale.getISOLanguages());

        assertThat(packs.all()).allSatisfy(pack -> {
            assertThat(Currency.getInstance(pack.currency())).isNotNull();
            assertThat(languages).containsAll(pack.languages());
        });
    }

    @Test
    void denmarkIsSurveyedInPart() {
        CountryPack.OfficialSeries series = Objects.requireNonNull(pack("DK").official());

        assertThat(series.differs()).isTrue();
        assertThat(series.sectionLetters()).startsWith("B").endsWith("N").hasSize(13);
    }

    @Test
    void franceSurveysLargerEmployersOnly() {
        assertThat(Objects.requireNonNull(pack("FR").official()).sizeClass()).isEqualTo("GE10");
    }

    @Test
    void whereThereIsNoSeriesThePackSaysWhy() {
        assertThat(pack("UK").official()).isNull();
        assertThat(pack("UK").noOfficial()).contains("since 2020");
    }

    @Test
    void anUnknownCountryHasNoPack() {
        assertThat(packs.find("XX")).isEmpty();
    }

    @Test
    void sectionsOfTheNewRevisionAreReadInTheOld() {
        assertThat(Sections.rev2(Nace.rev21("K62.01"))).isEqualTo("J");
        assertThat(Sections.rev2(Nace.rev21("R86"))).isEqualTo("Q");
        assertThat(Sections.rev2(Nace.rev21("C10"))).isEqualTo("C");
        assertThat(Sections.rev2(Nace.rev2("K64"))).isEqualTo("K");
    }

    @Test
    void sectionsOfOneGroupAreNearerThanNeighboursOfAnother() {
        assertThat(Sections.distance("G", "I")).isLessThan(Sections.distance("I", "J"));
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> Sections.of("S-B")).hasMessageContaining("S-B");
    }
}
