package openings.app.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import openings.classifier.Classifier;
import openings.classifier.ModelException;
import openings.contract.coding.Classification;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Coding.Uncoded;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingText;
import openings.contract.wire.Wire;
import openings.portal.api.Advertisement;
import openings.portal.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GivenClassifierTest {
    private static final Classifier CLASSIFIER = Classifier.open();
    private static final GivenClassifier GIVEN = new GivenClassifier(CLASSIFIER);
    private static final PostingReader READER = new PostingReader(CLASSIFIER::language);
    private static final ClassificationText WORDS = new ClassificationText(Optional.empty());
    private static final int MEGABYTE = 1_000_000;

    @Test
    void takesTheFirstLineForTheTitle() {
        JobPosting posting = READER.read(ofText("Murer søges\r\n\r\nVi bygger huse.\nKom og byg med."));

        assertThat(posting.text().title()).isEqualTo("Murer søges");
        assertThat(posting.text().description()).isEqualTo("Vi bygger huse.\nKom og byg med.");
    }

    @Test
    void takesASingleLineForATitleWithoutDescription() {
        JobPosting posting = READER.read(ofText("Murer"));

        assertThat(posting.text().title()).isEqualTo("Murer");
        assertThat(posting.text().description()).isEmpty();
    }

    @Test
    void takesNoParagraphForATitle() {
        JobPosting posting = READER.read(ofText("We build houses. ".repeat(20)));

        assertThat(posting.text().title()).isEmpty();
        assertThat(posting.text().description()).startsWith("We build");
    }

    @Test
    void makesPlainTextOfHtml() {
        JobPosting posting = READER.read(ofText("<h1>Nurse</h1><p>Night &amp; day</p><script>alert(1)</script>"));

        assertThat(posting.text().title()).isEqualTo("Nurse");
        assertThat(posting.text().description()).isEqualTo("Night & day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sygeplejerske jane.doe@example.com",
                "Sygeplejerske, ring 20 30 40 50",
                "Sygeplejerske, telefon +45 20304050",
                "Verpleegkundige, bel 06-12345678",
                "Krankenpfleger gesucht, Tel. 0151 23456789"
            })
    void showsNoAddressAndNoTelephoneNumber(String words) {
        Advertisement given = new Advertisement(words, words + "\n" + words, "", words, words);

        Classification classification = GIVEN.classify(given);

        assertThat(READER.read(given) + WORDS.text(classification) + json(classification))
                .doesNotContain("jane", "20 30 40 50", "20304050", "12345678", "23456789");
    }

    @Test
    void redactsPostingsToo() {
        JobPosting posting = READER.read(ofText("Nurse"));
        JobPosting personal = new JobPosting(
                posting.key(),
                posting.provenance(),
                new PostingText(
                        "Nurse jane@example.com",
                        "Write to jane@example.com",
                        null,
                        List.of(),
                        List.of("jane@example.com")),
                new Organization("jane@example.com", "jane@example.com", null),
                List.of(Place.ofText("jane@example.com")),
                posting.terms());

        assertThat(READER.redacted(personal).toString()).doesNotContain("jane").contains("[e-mail]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div></div>",
                "🚀🔥",
                "مهندس",
                "ממתינים לך",
                "ΖΗΤΕΙΤΑΙ",
                "&nbsp;",
                "\uD83D",
                "\u0000\u001B[2J",
                "12345"
            })
    void saysWhyThereIsNoCodeOrGivesOne(String words) {
        Classification classification = GIVEN.classify(ofText(words));

        assertThat(WORDS.text(classification)).contains("Occupation").doesNotContain("\u001B", "\u0000");
        assertThat(Wire.CLASSIFICATIONS.read(json(classification).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(classification);
    }

    @Test
    void saysThatThereIsNoTextWhereMarkupHoldsNone() {
        assertThat(GIVEN.classify(ofText("<div></div>")).occupation().isco())
                .isEqualTo(new Uncoded<>(Reason.NO_TEXT, List.of()));
    }

    @Test
    void codesATitleInCapitals() {
        assertThat(WORDS.text(GIVEN.classify(ofText("SYGEPLEJERSKE"))))
                .contains("222")
                .contains("decided by \"SYGEPLEJERSKE\" (title)");
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void copesWithAMegabyte(String piece) {
        String text = "Nurse\n" + piece.repeat(MEGABYTE / piece.length());
        long began = System.nanoTime();

        Classification classification = GIVEN.classify(ofText(text));

        assertThat(classification.occupation().isco().findCode()).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    private static Stream<String> longTexts() {
        return Stream.of(
                "a",
                "1",
                "1 ",
                "@",
                "a@b.",
                "<div>",
                "<",
                "&amp;",
                "مهندس ",
                "🚀",
                "Call Jane Doe on 20 30 40 50 or jane@example.com. ",
                "\n",
                "We are looking for a nurse with experience in care. ");
    }

    @Test
    void saysTheSameOfTheSameEachTime() {
        Advertisement given = new Advertisement("Nurse / Sygeplejerske", "Full time. Fuldtid.", "", "Clinic", "Odense");

        String first = json(GIVEN.classify(given));
        String second = json(new GivenClassifier(Classifier.open()).classify(given));

        assertThat(second).isEqualTo(first);
    }

    /** Random texts of letters of many scripts, marks, halves of characters, tags and known words; the seed is fixed. */
    @Test
    void neverFailsOnAnyText() {
        SplittableRandom random = new SplittableRandom(20_260_105);
        for (int i = 0; i < 1_500; i++) {
            String title = randomText(random, 30);
            String description = randomText(random, 300);
            Advertisement given =
                    new Advertisement(title, description, "", randomText(random, 10), randomText(random, 10));

            assertThat(json(GIVEN.classify(given))).as("text %s: %s", i, given).contains("\"occupation\"");
            assertThat(CLASSIFIER.classify(raw(given)).classification().language())
                    .isNotEmpty();
        }
    }

    private static String randomText(SplittableRandom random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        List<String> pieces = List.of(
                " ",
                "\n",
                "<b>",
                "</",
                "&#x1F680;",
                "nurse",
                "Sygeplejerske",
                "37 timer",
                "@",
                "(m/w/d)",
                "ISCED",
                "8000 Aarhus C",
                "\u202E");
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) random.nextInt(0x250));
                case 3 -> text.append((char) (0x370 + random.nextInt(0x400)));
                default -> text.append(pieces.get(random.nextInt(pieces.size())));
            }
        }
        return text.toString();
    }

    /** As it would reach the classifier if nothing had been cleaned. */
    private static JobPosting raw(Advertisement given) {
        JobPosting read = READER.read(ofText("Nurse"));
        return new JobPosting(
                read.key(),
                read.provenance(),
                new PostingText(
                        given.title(), given.description(), given.language(), List.of(given.place()), List.of()),
                new Organization(given.employer(), given.place(), null),
                List.of(Place.ofText(given.place())),
                read.terms());
    }

    @Test
    void opensTheClassifierOnceAndOnlyWhenItIsNeeded() {
        AtomicInteger opened = new AtomicInteger();
        OnDemand onDemand = new OnDemand(
                () -> {
                    opened.incrementAndGet();
                    return CLASSIFIER;
                },
                failure -> {});

        assertThat(opened).hasValue(0);
        onDemand.apply(ofText("Nurse"));
        onDemand.apply(ofText("Baker"));
        assertThat(opened).hasValue(1);
    }

    @Test
    void tellsWhoeverRunsItWhyTheClassifierCannotBeOpened() {
        List<String> complaints = new ArrayList<>();
        OnDemand onDemand = new OnDemand(
                () -> {
                    throw new ModelException("trained with others");
                },
                failure -> complaints.add(String.valueOf(failure.getMessage())));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> onDemand.apply(ofText("Nurse")))
                .withMessageContaining("cannot be opened")
                .withMessageNotContaining("trained with others");
        assertThat(complaints).containsExactly("trained with others");
    }

    private static Advertisement ofText(String text) {
        return new Advertisement("", text, "", "", "");
    }

    private static String json(Classification classification) {
        return new String(Wire.CLASSIFICATIONS.write(classification), StandardCharsets.UTF_8);
    }
}
