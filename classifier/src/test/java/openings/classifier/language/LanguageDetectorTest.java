package openings.classifier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
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
            da | Konsulenterne rådgiver virksomheder om støtte, vurderer ansøgninger og hjælper med at udarbejde dem.
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
            sk | Do nášho obchodu prijmeme predavačku, ktorá je spoľahlivá a má rada ľudí.
            hu | Kollégát keresünk üzletünkbe, aki szeret emberekkel dolgozni és megbízható.
            ro | Angajăm o persoană pentru magazinul nostru, care este serioasă și lucrează bine în echipă.
            hr | Zapošljavamo prodavača u našoj trgovini, koji je pouzdan i voli rad s ljudima.
            sl | Zaposlimo prodajalca v naši trgovini, ki je zanesljiv in rad dela z ljudmi.
            bg | Търсим продавач за нашия магазин, който е отговорен и обича работата с хора.
            el | Ζητείται πωλητής για το κατάστημά μας, που να αγαπά τη δουλειά με τον κόσμο.
            et | Meie kauplus otsib müüjat, kes on kohusetundlik ja kellele meeldib töö inimestega.
            lv | Mūsu veikals meklē pārdevēju, kurš ir atbildīgs un kuram patīk darbs ar cilvēkiem.
            lt | Mūsų parduotuvė ieško pardavėjo, kuris būtų atsakingas ir mėgtų darbą su žmonėmis.
            ga | Tá díoltóir ag teastáil uainn inár siopa, duine a bhfuil taithí aige ar obair le daoine.
            mt | Il-ħanut tagħna qed ifittex bejjiegħ li huwa responsabbli u jħobb jaħdem man-nies.
            is | Verslun okkar óskar eftir sölumanni sem er áreiðanlegur og hefur gaman af fólki.
            tr | Mağazamız için güvenilir ve insanlarla çalışmayı seven bir satış elemanı arıyoruz.
            ru | В наш магазин требуется продавец, ответственный и который любит работу с людьми.
            uk | До нашого магазину потрібен продавець, який є відповідальним і любить роботу з людьми.
            """)
    void tellsLanguagesApart(String language, String text) {
        assertThat(DETECTOR.detect(Words.of(text))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Warehouse supervisor, night shift
            en | Automation supervisor
            en | Public officer
            hr | Uzgajivačica povrća
            sl | Predelovalka sadja
            sk | Pestovateľka zeleniny
            da | Afdelingssygeplejerske til akutafdelingen
            no | Avdelingsleder ved sykehjemmet
            sv | Undersköterska till vårdavdelning
            nl | Verpleegkundige nachtdienst
            de | Fachkraft für Lagerlogistik
            fr | Conducteur de travaux bâtiment
            es | Encargado de mantenimiento de instalaciones
            it | Addetto alla manutenzione degli impianti
            pl | Kierowca ciągnika siodłowego
            pt | Empregado de balcão e atendimento
            fi | Lähihoitaja vanhainkotiin
            cs | Vedoucí směny ve výrobě
            sk | Vodič nákladného auta
            hu | Raktári segédmunkás
            ro | Muncitor necalificat în construcții
            lt | Pardavėjas konsultantas
            lv | Grāmatveža palīgs
            et | Laohoidja abi
            el | Οδηγός φορτηγού
            """)
    void tellsThemApartInTitles(String language, String title) {
        assertThat(DETECTOR.detect(Words.of(title))).isEqualTo(language);
    }

    @Test
    void whatTheSourceWritesDecidesWhereTheTextDoesNot() {
        Source norwegian = source("no");
        Source danish = source("da");

        assertThat(new LanguageDetector(JobTitles.load(), List.of(norwegian)).detect(titled("Tekniker")))
                .isEqualTo("no");
        assertThat(new LanguageDetector(JobTitles.load(), List.of(danish)).detect(titled("Tekniker")))
                .isEqualTo("da");
    }

    private static PostingWords titled(String title) {
        return Ads.words(title, "");
    }

    private static Source source(String language) {
        String id = Ads.of("", "", null).key().source();
        return new Source(id, id, SourceType.JOB_BOARD, "NO", Set.of(language), URI.create("https://board.example/"));
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
