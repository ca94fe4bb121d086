package openings.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import openings.classifier.testing.Ads;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;
import openings.contract.coding.Classification;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Coded;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Coding.Uncoded;
import openings.contract.coding.Evidence;
import openings.contract.coding.OccupationCoding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingText;
import openings.contract.posting.Terms;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClassifierTest {
    private static final Classifier CLASSIFIER = Classifier.open();

    /** Titles as advertisements write them, by us; the code is the least that must be found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Registered Nurse - Intensive Care Unit                   | 222
            en | Senior Software Engineer (Backend)                       | 251
            en | Primary School Teacher                                   | 234
            en | HGV Class 1 Driver - Night Shift                         | 833
            en | Electrician                                              | 741
            en | Sous Chef                                                | 343
            en | Warehouse Operative                                      | 9
            en | Care Assistant - Nights                                  | 532
            en | Civil Engineer                                           | 214
            en | Receptionist, part time                                  | 422
            en | Bricklayer                                               | 711
            en | Solicitor                                                | 261
            da | Sygeplejerske til akutmodtagelsen                        | 222
            da | Social- og sundhedsassistent, dagvagt                    | 5
            da | Tømrer søges                                             | 711
            da | Pædagog til børnehaven Solstrålen                        | 234
            da | Softwareudvikler                                         | 251
            da | Lastbilchauffør                                          | 833
            da | Butiksassistent, 20 timer                                | 522
            da | Elektriker                                               | 741
            da | Folkeskolelærer                                          | 234
            da | Rengøringsassistent                                      | 911
            da | Kok                                                      | 512
            da | Bogholder                                                | 331
            nl | Verpleegkundige (m/v/x)                                  | 222
            nl | Vrachtwagenchauffeur CE                                  | 833
            nl | Timmerman                                                | 711
            nl | Software ontwikkelaar                                    | 251
            nl | Leraar basisonderwijs groep 5                            | 234
            nl | Verkoopmedewerker 24-32 uur                              | 522
            nl | Loodgieter                                               | 712
            nl | Elektromonteur                                           | 741
            nl | Schoonmaker                                              | 911
            nl | Zelfstandig werkend kok                                  | 512
            nl | Boekhouder                                               | 3
            nl | Magazijnmedewerker                                       | 9
            de | Gesundheits- und Krankenpfleger (m/w/d)                  | 222
            de | Softwareentwickler (w/m/d)                               | 251
            de | Maurer (m/w/d)                                           | 711
            de | LKW-Fahrer (m/w/d)                                       | 833
            de | Verkäufer/in in Teilzeit                                 | 522
            de | Elektroniker für Betriebstechnik                         | 741
            de | Reinigungskraft (m/w/d) auf Minijob-Basis                | 911
            de | Grundschullehrer/-in                                     | 234
            de | Koch (m/w/d)                                             | 512
            de | Bauingenieur (m/w/d)                                     | 214
            de | Steuerberater                                            | 241
            de | Zahnarzt (m/w/d)                                         | 226
            fr | Infirmier(ère) H/F                                       | 222
            fr | Développeur informatique H/F                             | 251
            fr | Maçon H/F                                                | 711
            fr | Conducteur poids lourd                                   | 833
            fr | Vendeur(se) en boulangerie                               | 522
            fr | Électricien bâtiment                                     | 741
            fr | Agent d'entretien H/F                                    | 911
            fr | Professeur des écoles                                    | 234
            fr | Cuisinier - CDI                                          | 512
            fr | Plombier chauffagiste                                    | 712
            fr | Avocat                                                   | 261
            fr | Aide-soignant(e) de nuit                                 | 532
            """)
    void codesTitles(String language, String title, String group) {
        Coding<Isco08> coding = isco(Ads.of(title, "", language));

        assertThat(coding.findCode())
                .as(coding.toString())
                .hasValueSatisfying(code -> assertThat(Isco08.of(group).contains(code))
                        .as(code.code())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Vacancy",
                "Great opportunity!!!",
                "🚀🔥",
                "(m/w/d)",
                "Join our team",
                "12345",
                "مهندس",
                "ممرضة في المستشفى",
                "Zzyzx Qwrtp",
                "<div></div>",
                "&nbsp;"
            })
    void abstainsRatherThanGuesses(String title) {
        assertThat(isco(Ads.of(title, "", null))).isInstanceOf(Uncoded.class);
    }

    @Test
    void saysWhyItAbstains() {
        assertThat(isco(Ads.of("", "", null))).isEqualTo(Coding.uncoded(Reason.NO_TEXT));
        assertThat(isco(Ads.of("Vacancy", "", null))).isEqualTo(Coding.uncoded(Reason.UNKNOWN_WORDS));
        assertThat(uncoded(Ads.of("مهندس", "", null)).reason()).isEqualTo(Reason.UNKNOWN_WORDS);
    }

    @Test
    void saysWhichWordsDecided() {
        assertThat(coded(Ads.of("Ny sygeplejerske til Akutafdelingen", "", "da"))
                        .evidence())
                .contains(new Evidence(Evidence.Field.TITLE, 3, 16, "sygeplejerske"));
    }

    @Test
    void alternativesAreOrderedAndWithoutTheCode() {
        Coded<Isco08> coded = coded(Ads.of("Care assistant", "", "en"));

        assertThat(coded.alternatives())
                .hasSizeLessThanOrEqualTo(5)
                .noneMatch(alternative -> alternative.code().equals(coded.code()));
        assertThat(coded.alternatives())
                .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    }

    @Test
    void theSourcesOwnCodeBreaksATie() {
        Coded<Isco08> assistant = coded(withCategory("Assistant", "ISCO-08: 5322"));

        assertThat(assistant.code().contains(Isco08.of("5322"))).isTrue();
        assertThat(assistant.alternatives().getFirst().code()).isEqualTo(Isco08.of("5322"));
        assertThat(isco(withCategory("Home care assistant", "http://data.europa.eu/esco/isco/C5322"))
                        .findCode())
                .contains(Isco08.of("5322"));
    }

    @Test
    void aTitleThatSaysNothingIsNotCodedByItsDescriptionAlone() {
        Coding<Isco08> coding = isco(Ads.of("Great opportunity", "You report to the chief executive.", "en"));

        assertThat(coding).isInstanceOf(Uncoded.class);
    }

    @Test
    void readsAMegabyteInNoTime() {
        String megabyte = "<p>We need a nurse & a cook. ".repeat(40_000);
        JobPosting posting = Ads.of("Nurse", megabyte, null);
        CLASSIFIER.classify(posting);

        long start = System.nanoTime();
        CLASSIFIER.classify(posting);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>Registered Nurse</b>", "REGISTERED NURSE", "Registered&nbsp;Nurse", "registered   nurse"})
    void formDoesNotMatter(String title) {
        assertThat(isco(Ads.of(title, "", "en")).findCode()).contains(Isco08.of("2221"));
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() {
        List<JobPosting> postings = IntStream.range(0, 400)
                .mapToObj(i -> Ads.of(
                        List.of("Sygeplejerske", "Lorry driver", "Koch (m/w/d)", "Vendeur")
                                        .get(i % 4) + " " + i,
                        "We offer a permanent contract.",
                        null))
                .toList();

        List<Classification> alone =
                postings.stream().map(ClassifierTest::classify).toList();
        List<Classification> together =
                postings.parallelStream().map(ClassifierTest::classify).toList();

        assertThat(together).isEqualTo(alone);
        assertThat(Classifier.open().classify(postings.getFirst()).classification())
                .isEqualTo(alone.getFirst());
    }

    @Test
    void namesTheVersionsThatTookPart() {
        assertThat(classify(Samples.fullPosting()).taxonomies())
                .containsEntry("isco", "ISCO-08")
                .containsEntry("nuts", "NUTS 2024")
                .containsEntry("nace", "NACE Rev. 2")
                .hasEntrySatisfying("lexicon", version -> assertThat(version).matches("[0-9a-f]{12}"));
    }

    @Test
    void leavesEscoEmptyWithoutARelease() {
        Classification classification = classify(Samples.fullPosting());

        assertThat(classification.occupation())
                .extracting(OccupationCoding::esco)
                .isEqualTo(Coding.<EscoOccupation>uncoded(Reason.UNKNOWN_WORDS));
    }

    @Test
    void classifiesEveryPropertyOfAWholePosting() {
        Classification classification = classify(Samples.fullPosting());

        assertThat(classification.language()).isEqualTo("da");
        assertThat(classification.occupation().isco().findCode()).contains(Isco08.of("2512"));
        assertThat(classification.region().findCode().map(Object::toString)).contains("DK011");
        assertThat(classification.activity().findCode().map(Object::toString)).contains("J");
        assertThat(classification.conditions().workingTime().findCode().map(Object::toString))
                .contains("FULL_TIME");
    }

    private static JobPosting withCategory(String title, String category) {
        return Ads.of(new PostingText(title, "", "en", List.of(category), List.of()), null, Terms.unstated());
    }

    private static Coded<Isco08> coded(JobPosting posting) {
        return (Coded<Isco08>) isco(posting);
    }

    private static Uncoded<Isco08> uncoded(JobPosting posting) {
        return (Uncoded<Isco08>) isco(posting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Cook or waiter | 5120 | 5131
            en | Electrician / Plumber | 7411 | 7126
            da | Kok eller tjener | 5120 | 5131
            de | Koch oder Kellner (m/w/d) | 5120 | 5131
            nl | Kok / Ober | 5120 | 5131
            fr | Cuisinier ou serveur (h/f) | 5120 | 5131
            """)
    void givesBothJobsOfATitle(String language, String title, String first, String second) {
        OccupationCoding coding = CLASSIFIER
                .classify(Ads.of(title, "", language))
                .classification()
                .occupation();

        assertThat(coding.isco().findCode()).contains(Isco08.of(first));
        assertThat(coding.further()).extracting(job -> job.code()).containsExactly(Isco08.of(second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marketing and communications manager",
                "Health and safety officer",
                "Sales / Marketing",
                "Cook, evenings",
                "Research and development engineer",
                "Nurse / Copenhagen"
            })
    void takesOneJobForOne(String title) {
        assertThat(CLASSIFIER
                        .classify(Ads.of(title, "", "en"))
                        .classification()
                        .occupation()
                        .further())
                .isEmpty();
    }

    private static Coding<Isco08> isco(JobPosting posting) {
        return classify(posting).occupation().isco();
    }

    private static Classification classify(JobPosting posting) {
        return CLASSIFIER.classify(posting).classification();
    }
}
