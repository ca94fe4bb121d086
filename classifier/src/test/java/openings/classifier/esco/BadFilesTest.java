package openings.classifier.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import openings.classifier.esco.EscoException.Kind;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be used is one line that says which, where and what to do; nothing is stored. */
final class BadFilesTest {
    private static final String GOOD = Fixture.OCCUPATIONS
            + Fixture.occupation("a1", "2654", "kite director", "kite chief\nhead of kites")
            + Fixture.occupation("b2", "0110", "officier d’élite", "");

    @TempDir
    private Path folder = Path.of("");

    private Fixture fixture = new Fixture(Path.of(""));

    @BeforeEach
    void fixture() {
        fixture = new Fixture(folder);
    }

    @Test
    void namesTheColumnThatIsMissing() throws IOException {
        fixture.write("occupations_en.csv", "conceptUri,label\n" + Fixture.OCCUPATION + "a1,kite director\n");

        refused(Kind.COLUMN_MISSING)
                .hasMessage("occupations_en.csv has no column preferredLabel, only conceptUri, label; "
                        + "import the file as it is downloaded");
    }

    @Test
    void namesTheRowOfAConceptThatStandsTwice() throws IOException {
        fixture.write("occupations_en.csv", GOOD + Fixture.occupation("a1", "2654", "again", ""));

        refused(Kind.DUPLICATE)
                .hasMessage("occupations_en.csv, row 4, column conceptUri: " + Fixture.OCCUPATION
                        + "a1 stands there a second time; remove one of the two rows");
    }

    @Test
    void namesTheRowOfAMalformedUriOrCode() throws IOException {
        fixture.write("skills_en.csv", Fixture.SKILLS + Fixture.skill("s 1", "", "", "fly", ""));

        refused(Kind.MALFORMED)
                .hasMessageStartingWith("skills_en.csv, row 2, column conceptUri: \"" + Fixture.SKILL
                        + "s 1\" is no URI of an ESCO skill");

        fixture.write("skills_en.csv", Fixture.SKILLS + Fixture.skill("s1", "", "", "fly", ""));
        fixture.write("occupations_en.csv", Fixture.OCCUPATIONS + Fixture.occupation("b2", "110", "officer", ""));

        refused(Kind.MALFORMED)
                .hasMessageStartingWith(
                        "occupations_en.csv, row 2, column iscoGroup: \"110\" is no ISCO-08 unit group");

        fixture.write("occupations_en.csv", Fixture.OCCUPATIONS + Fixture.occupation("b2", "9999", "officer", ""));

        refused(Kind.MALFORMED).hasMessageContaining("\"9999\" is no ISCO-08 unit group");

        fixture.write("occupations_en.csv", GOOD);
        fixture.write("occupationSkillRelations_en.csv", Fixture.needs("a1 necessary s1"));

        refused(Kind.MALFORMED)
                .hasMessageStartingWith("occupationSkillRelations_en.csv, row 2, column relationType: \"necessary\"");
    }

    @Test
    void tellsAFileThatIsCutOff() throws IOException {
        fixture.write("occupations_en.csv", GOOD.substring(0, GOOD.indexOf("head of")));

        refused(Kind.CUT_OFF)
                .hasMessage("occupations_en.csv, row 2, has a quote that is not closed; "
                        + "the file is cut off, download it again");

        fixture.write("occupations_en.csv", "");

        refused(Kind.CUT_OFF).hasMessage("occupations_en.csv is empty; download it again");
    }

    @Test
    void tellsAnotherEncoding() throws IOException {
        Path file = fixture.write("occupations_en.csv", "");
        Files.write(file, GOOD.getBytes(StandardCharsets.ISO_8859_1));
        Files.write(file, GOOD.replace("’", "").getBytes(StandardCharsets.ISO_8859_1));

        refused(Kind.MALFORMED).hasMessageContaining("is not UTF-8");
    }

    @Test
    void tellsAZipThatIsCutOffOrDamaged() throws IOException {
        Path zip = fixture.zip("esco-1.2.0-en.zip", Map.of("occupations_en.csv", GOOD));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

        refused(Kind.CUT_OFF).hasMessageStartingWith("esco-1.2.0-en.zip is not a whole zip (");

        whole[80] ^= 0x55;
        Files.write(zip, whole);

        assertThat(catchThrowable(fixture::run)).isInstanceOf(EscoException.class);
    }

    @Test
    void stopsAtAZipThatUnpacksWithoutEnd() throws IOException {
        Path zip = fixture.zip("esco-1.2.0-en.zip", Map.of());
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry("occupations_en.csv"));
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) '\n');
            for (int i = 0; i < 257; i++) {
                out.write(blank);
            }
        }

        refused(Kind.TOO_LARGE).hasMessageStartingWith("esco-1.2.0-en.zip/occupations_en.csv is larger than 256 MB");
    }

    @Test
    void saysWhatToNameWhereThereIsNothing() throws IOException {
        fixture.write("letters_en.csv", "a,b\n1,2\n");
        fixture.write("other.json", "{\"className\": \"Taxonomy\", \"_links\": {}}");

        refused(Kind.EMPTY).hasMessageStartingWith("Neither occupations nor skills of ESCO in ");
    }

    @Test
    void asksForTheLanguageThatNoNameTells() throws IOException {
        fixture.write("occupations.csv", GOOD);

        refused(Kind.MALFORMED)
                .hasMessage("occupations.csv does not tell its language; "
                        + "name it as the download does, occupations_en.csv if it is in English");
    }

    @Test
    void anyPartOfAFileIsReadOrRefused() throws IOException {
        long seed = 20_260_101;
        Random random = new Random(seed);
        byte[] whole = (GOOD + Fixture.occupation("c3", "2655", "æble", "1\n2")).getBytes(StandardCharsets.UTF_8);
        Path file = fixture.write("occupations_en.csv", "");
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            int length = random.nextInt(whole.length);
            Files.write(file, Arrays.copyOf(whole, length));

            Throwable failure = catchThrowable(fixture::run);

            if (failure != null) {
                assertThat(failure)
                        .as("seed %s, %s bytes", seed, length)
                        .isInstanceOf(EscoException.class)
                        .message()
                        .contains("occupations")
                        .hasLineCount(1);
                refused++;
            }
        }
        assertThat(refused).isBetween(200, 399);
    }

    @Test
    void anyDamageToAZipIsReadOrRefused() throws IOException {
        long seed = 20_260_102;
        Random random = new Random(seed);
        Path zip = fixture.zip("esco-1.2.0-en.zip", Map.of("occupations_en.csv", GOOD));
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Files.write(zip, damaged);

            Throwable failure = catchThrowable(fixture::run);

            if (failure != null) {
                assertThat(failure).as("seed %s, round %s", seed, i).isInstanceOf(EscoException.class);
            } else {
                assertThat(Esco.find(fixture.store()).orElseThrow().occupations())
                        .as("seed %s, round %s", seed, i)
                        .hasSize(2);
            }
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Kind kind) {
        return assertThatThrownBy(fixture::run)
                .isInstanceOfSatisfying(
                        EscoException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind))
                .satisfies(failure -> assertThat(fixture.store()).doesNotExist());
    }
}
