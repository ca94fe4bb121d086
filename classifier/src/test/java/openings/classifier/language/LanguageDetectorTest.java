package openings.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.taxonomy.JobTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {
    private static final String DANISH =
            "Vi søger en kollega, der kan arbejde selvstændigt og har erfaring med kundeservice. Du bliver en del af et"
                    + " team, hvor vi hjælper hinanden, og hvor der er plads til dig.";

    private static final LanguageDetector DETECTOR = new LanguageDetector(JobTitles.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We are looking for a colleague who will join our team and help our customers.
            da | Vi søger en kollega til vores afdeling, som kan hjælpe med de daglige opgaver.
            no | Vi søker en kollega til vår avdeling som kan hjelpe oss med daglige oppgaver.
            sv | Vi söker en kollega till vår avdelning som kan hjälpa oss med det dagliga arbetet.
            nl | Wij zoeken een collega die ons team komt versterken en die graag met mensen werkt.
            de | Wir suchen eine Kollegin oder einen Kollegen für unser Team, die gerne mit Menschen arbeiten.
            fr | Nous recherchons une personne qui sera chargée de l'accueil des clients dans notre magasin.
            es | Buscamos una persona para nuestra tienda con experiencia en la atención a los clientes.
            it | Cerchiamo una persona per il nostro negozio con esperienza nella gestione dei clienti.
            pl | Szukamy osoby do pracy w naszym zespole, która ma doświadczenie w obsłudze klienta.
            pt | Procuramos uma pessoa para a nossa loja com experiência no atendimento aos clientes.
            fi | Etsimme tiimiimme henkilöä, joka pitää asiakaspalvelusta ja jolla on kokemusta työstä.
            cs | Hledáme kolegu do našeho týmu, který má zkušenosti s prací se zákazníky a je samostatný.
            """)
    void tellsLanguagesApart(String language, String text) {
        assertThat(DETECTOR.detect(Words.of(text))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Manager", "SAP ABAP", "🚀", "12345", "Controller Java"})
    void doesNotForceAShortText(String text) {
        assertThat(DETECTOR.detect(Words.of(text))).isEqualTo(LanguageDetector.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"da, da", "da-DK, da", "nb_NO, no", "DE, de", "hr, hr"})
    void aDeclaredLanguageGoesFirst(String declared, String language) {
        assertThat(DETECTOR.detect(PostingWords.of(Ads.of("Controller", "", declared))))
                .isEqualTo(language);
    }

    @Test
    void aClearTextOverrulesADeclaration() {
        assertThat(DETECTOR.detect(PostingWords.of(Ads.of("Medarbejder", DANISH.repeat(3), "en"))))
                .isEqualTo("da");
    }

    @Test
    void aFewForeignWordsDoNot() {
        assertThat(DETECTOR.detect(PostingWords.of(Ads.of("Head of the team", "Vi søger dig", "da"))))
                .isEqualTo("da");
    }

    @Test
    void aMalformedDeclarationIsNone() {
        assertThat(DETECTOR.detect(PostingWords.of(Ads.of("", DANISH, "???")))).isEqualTo("da");
    }
}
