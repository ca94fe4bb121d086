package openings.classifier.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompoundsTest {
    private static List<String> parts(String language, String word) {
        Glossary glossary = Glossary.of(language);
        UnaryOperator<String> stemmer = Stems.of(language).stemmer();
        return Compounds.parts(word, part -> glossary.knows(stemmer.apply(part)));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, kwaliteitsrapport, kwaliteits rapport",
        "nl, patientenvervoer, patienten vervoer",
        "nl, dakisolatie, dak isolatie",
        "nl, waterleidinginstallatie, water leiding installatie",
        "da, sikkerhedsudstyr, sikkerheds udstyr",
        "da, maskinsikkerhed, maskin sikkerhed",
        "de, arbeitsmaschine, arbeits maschine",
        "de, kundenbeschwerde, kunden beschwerde"
    })
    void partsIntoWordsOfTheGlossary(String language, String word, String parts) {
        assertThat(String.join(" ", parts(language, word))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({"kwaliteitsrapport, kwaliteit", "kundenrapport, kund", "vrouwenrapport, vrouw"})
    void leavesOutWhatLinksTheParts(String word, String first) {
        assertThat(Compounds.parts(word, Set.of(first, "rapport")::contains)).containsExactly(first, "rapport");
    }

    @Test
    void leavesWordsWholeOfWhichAPartIsNotKnown() {
        assertThat(parts("nl", "qqqqrapport")).isEmpty();
        assertThat(parts("nl", "dak")).isEmpty();
        assertThat(parts("nl", "dakisolatie".repeat(9))).isEmpty();
    }

    @Test
    void tellsTheKnownHeadFromTheRest() {
        assertThat(Compounds.unknownAndHead("qqqqrapport", "rapport"::equals)).containsExactly("qqqq", "rapport");
        assertThat(Compounds.unknownAndHead("rapport", "rapport"::equals)).isEmpty();
    }
}
