package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import openings.classifier.testing.Ads;
import openings.classifier.text.PostingWords;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleCleanerTest {
    private final TitleCleaner cleaner = new TitleCleaner();

    /** Words behind the title's head are in brackets. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '\t', textBlock = """
            Software Engineer (m/w/d)	software engineer
            Verkäufer (w/m/x) in Teilzeit	verkaufer
            Mitarbeiter:in Lager (all genders)	mitarbeiter lager
            Sachbearbeiter*in Einkauf	sachbearbeiter einkauf
            Erzieher/-in	erzieher
            Pflegefachmann/-frau (gn)	pflegefachmann frau
            Chauffeur m/v/x	chauffeur
            Vendeur(se) H/F	vendeur
            Directeur/trice de magasin F/H	directeur de magasin
            Chargé.e de recrutement - CDI	charge de recrutement
            Enfermero/a	enfermero
            Programista (k/m)	programista
            Kierownik/-czka sklepu	kierownik sklepu
            Pædagog 32 timer	paedagog
            Sygeplejerske til akutafdelingen	sygeplejerske [akutafdelingen]
            Tømrer søges til Aarhus	tomrer [aarhus]
            Vi søger dygtig kok	kok
            Senior Software Engineer II	software engineer
            URGENT: Lorry driver needed!!!	lorry driver needed
            Registered Nurse - Night Shift	registered nurse
            Accountant, London, £35,000 - £40,000	accountant [london]
            Teacher of Mathematics (Maternity Cover)	teacher of mathematics
            Projektmanager 80-100%	projektmanager
            Elektriker Ref. 12345	elektriker
            Cook #4711	cook
            <b>Cleaner</b>	cleaner
            Verpleegkundige 24-32 uur	verpleegkundige
            Vacature: Timmerman	timmerman
            Poste de Boulanger (H/F)	boulanger
            LKW-FAHRER GESUCHT	lkw fahrer
            """)
    void leavesWhatMayNameTheOccupation(String title, String clean) {
        assertThat(shown(cleaner.clean(Ads.words(title, "")))).isEqualTo(clean);
    }

    @Test
    void dropsTheEmployerAndThePlace() {
        JobPosting sample = Ads.of("Butiksassistent Netto Vejle", "", null);
        JobPosting posting = new JobPosting(
                sample.key(),
                sample.provenance(),
                sample.text(),
                new Organization("Netto", null, null),
                List.of(Place.ofText("7100 Vejle")),
                sample.terms());

        assertThat(shown(cleaner.clean(PostingWords.of(posting)))).isEqualTo("butiksassistent");
    }

    @Test
    void keepsSeniorityAndContractAsSignals() {
        assertThat(cleaner.clean(Ads.words("Junior Accountant, full time", "")).signals())
                .containsExactlyInAnyOrder(CleanTitle.Signal.JUNIOR, CleanTitle.Signal.CONTRACT);
    }

    @Test
    void offsetsPointIntoTheTitleAsAdvertised() {
        String title = "(m/w/d) Senior Koch";
        TitleWord word = cleaner.clean(Ads.words(title, "")).words().getFirst();

        assertThat(title.substring(word.word().start(), word.word().end())).isEqualTo("Koch");
    }

    private static String shown(CleanTitle title) {
        return title.words().stream()
                .map(word -> word.weight() == 1
                        ? word.word().text()
                        : "[" + word.word().text() + "]")
                .collect(Collectors.joining(" "));
    }
}
