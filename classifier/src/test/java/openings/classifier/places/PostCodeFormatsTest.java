package openings.classifier.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openings.classifier.places.PostCodeFormats.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostCodeFormatsTest {
    private static final PostCodeFormats FORMATS = new PostCodeFormats();

    @ParameterizedTest
    @CsvSource({
        "DK, DK-8000, 8000",
        "DK, 8000, 8000",
        "DE, D-10115, 10115",
        "DE, 1067, 01067",
        "LU, L-1234, 1234",
        "LV, LV-1010, 1010",
        "NL, 1234 AB, 1234",
        "NL, 1234ab, 1234",
        "PL, 00-001, 00001",
        "SE, 111 22, 11122",
        "SE, S-111 22, 11122",
        "CZ, 110 00, 11000",
        "EL, GR 105 57, 10557",
        "PT, 1000-001, 1000001",
        "PT, 1000, 1000",
        "IE, D02 AF30, D02",
        "MT, VLT 1117, VLT",
        "FR, 44000 CEDEX 9, 44000",
        "AT, A 1010, 1010",
        "FI, FIN-00100, 00100",
        "NO, N-0150, 0150"
    })
    void bringsACodeToItsNormalForm(String country, String written, String normal) {
        assertThat(FORMATS.normal(country, written)).contains(normal);
    }

    @ParameterizedTest
    @CsvSource({"DK, 80000", "DE, SW1A 1AA", "UK, SW1A 1AA", "NL, AB 1234", "PL, 001", "IE, 12345"})
    void refusesWhatIsNoneOfItsCountry(String country, String written) {
        assertThat(FORMATS.normal(country, written)).isEmpty();
    }

    @Test
    void findsCodesInALineAndWhetherTheirCountryIsSaid() {
        assertThat(FORMATS.in("Hovedgaden 12, DK-8000 Aarhus", List.of("DK", "DE")))
                .containsExactly(new Found("DK", "8000", true));
        assertThat(FORMATS.in("Gade 2100, 2100 København", List.of("DK")))
                .containsExactly(new Found("DK", "2100", false), new Found("DK", "2100", false));
        assertThat(FORMATS.in("call 12345678 or 10.000 euro", List.of("DK", "DE")))
                .isEmpty();
    }
}
