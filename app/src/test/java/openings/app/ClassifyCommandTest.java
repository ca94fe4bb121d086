package openings.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openings.app.classification.PostingReader;
import openings.contract.coding.Classification;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;
import openings.contract.wire.Wire;
import openings.portal.api.Advertisement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassifyCommandTest {
    private static final String NURSE = """
            Sygeplejerske til hjertemedicinsk afdeling
            Vi søger en sygeplejerske på fuld tid, 37 timer om ugen. Der er tale om en fastansættelse.
            Kontakt Jane Hansen på jane.hansen@example.com eller tlf. 20 30 40 50.
            """;

    @TempDir
    private Path folder;

    @Test
    void saysInWordsWhatItFound() {
        Outcome outcome = classify("--text", NURSE, "--place", "Aarhus", "--employer", "Aarhus Universitetshospital");

        assertThat(outcome.exit()).as(outcome.errors().toString()).isZero();
        assertThat(outcome.out())
                .containsPattern("Language +da Danish")
                .containsPattern("Occupation +222\\d? .*[Nn]urs.* \\(0\\.\\d\\d\\)")
                .contains("decided by \"Sygeplejerske\" (title)")
                .containsPattern("ESCO +none: no ESCO is imported")
                .containsPattern("Skills +must \"hjertemedicinsk\" \\(title\\) http://data.europa.eu/esco/skill/")
                .containsPattern("Region +DK042 .*jylland")
                .containsPattern("Activity +Q")
                .containsPattern("Contract +permanent")
                .containsPattern("Hours +full-time")
                .containsPattern("Education +none: the advertisement does not say")
                .containsPattern("Made with +isco ISCO-08, lexicon ");
        assertThat(outcome.out()).doesNotContain("jane", "20 30");
    }

    @Test
    void printsTheClassificationAsJsonOnTheLastLine() {
        Outcome outcome = classify("--title", "Bricklayer", "--language", "en", "--json");

        Classification read = Wire.CLASSIFICATIONS.read(outcome.lastLine().getBytes(UTF_8));

        assertThat(read.language()).isEqualTo("en");
        assertThat(read.occupation().isco().findCode())
                .hasValueSatisfying(code -> assertThat(code.code()).startsWith("711"));
    }

    @Test
    void namesEachJobOfATitleThatNamesTwo() {
        assertThat(classify("--title=Kok eller tjener", "--language=da").out())
                .containsPattern("Occupation +512")
                .containsPattern("and also 513");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("\uFEFFElektriker\nVi søger en elektriker.".getBytes(UTF_8)));
        try {
            assertThat(classify("--text", "-").out()).containsPattern("Occupation +741");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void readsAFileOfPlainText() throws IOException {
        Path file = Files.writeString(folder.resolve("ad.txt"), NURSE);

        assertThat(classify("--file", file.toString()).out()).containsPattern("Occupation +222");
    }

    @Test
    void printsALineForEachPostingOfAFile() throws IOException {
        Path file = postings("Bricklayer", "Zzyzx");

        Outcome words = classify("--file", file.toString());
        Outcome json = classify("--file", file.toString(), "--json");

        assertThat(words.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("given/1  711"),
                        second -> assertThat(second).startsWith("given/1  no code: none of its words is known"));
        assertThat(json.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(Wire.CLASSIFICATIONS.read(line.getBytes(UTF_8)))
                        .isNotNull());
    }

    @Test
    void goesOnAfterALineThatIsNoPosting() throws IOException {
        Path file = postings("Bricklayer", "Nurse");
        Files.writeString(file, Files.readString(file) + "{\"schema\":1,\"bo\n" + Files.readString(file));

        Outcome outcome = classify("--file", file.toString());

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out().lines()).hasSize(4);
        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("openings: Line 3 of " + file + " is left out: ");
    }

    private Path postings(String title, String other) throws IOException {
        List<String> lines = new ArrayList<>();
        PostingReader reader = new PostingReader(posting -> "en");
        JobPosting first = reader.read(new Advertisement(title, "", "en", "", ""));
        JobPosting second = reader.read(new Advertisement(other, "", "en", "", ""));
        lines.add(new String(Wire.JOB_POSTINGS.write(first), UTF_8));
        lines.add(new String(Wire.POSTINGS.write(new PostingEvent.Seen<>(second.key(), Instant.EPOCH, second)), UTF_8));
        return Files.writeString(folder.resolve("postings.jsonl"), String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            classify                                   | There is nothing to classify; give an advertisement with --text or --file
            classify --text=                           | There is nothing to classify; give an advertisement with --text or --file
            classify --text=a --file=b                 | Both --text and --file are given; leave one out
            classify --file=nowhere.txt                | No file nowhere.txt; name one that exists with --file
            classify --file=.                          | Cannot read . (Is a directory)
            classify --text=Nurse --language=english   | "english" is no ISO 639-1 code; write --language da, or leave it out
            classify --text=Nurse --model=nowhere      | No model in nowhere; "openings train" makes one
            """)
    void saysWhatToDoAboutWhatCannotBeClassified(String command, String message) {
        Outcome outcome = Outcome.of(command.split(" "));

        assertThat(outcome.errors()).containsExactly("openings: " + message);
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("ad.txt"), "Tømrer".getBytes(ISO_8859_1));

        assertThat(classify("--file", file.toString()).errors())
                .containsExactly("openings: " + file + " is not in UTF-8; convert it first");
    }

    @Test
    void answersSoonFromACold() throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (Child child = Child.start(folder, "classify", "--text=Nurse", "--esco=none", "--places=none")) {
            Outcome outcome = child.end();

            assertThat(outcome.exit()).as(child.err()).isZero();
            assertThat(outcome.out()).containsPattern("Occupation +222");
            // It takes 3 seconds of two processors; other builds may keep the machine busy.
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** With what ships with Openings alone. */
    private static Outcome classify(String... options) {
        List<String> command = new ArrayList<>(List.of("classify", "--places=none", "--esco=none", "--codes=none"));
        command.addAll(List.of(options));
        return Outcome.of(command.toArray(String[]::new));
    }
}
