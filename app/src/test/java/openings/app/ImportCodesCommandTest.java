package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of titles are imported under a name, with the codes that are not known told apart. */
final class ImportCodesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhichCodesAreUnknownAndKeepsTheRest() throws IOException {
        Path titles = Files.writeString(
                folder.resolve("titles.csv"), "title,code\nDragefører,1\nMurer,2\nA,3\nB,3\nC,3\nD,3\nE,3\n");
        Path crosswalk = Files.writeString(folder.resolve("crosswalk.csv"), "code,isco08\n1,2654\n");

        Outcome outcome = Outcome.of(
                "import",
                "codes",
                titles.toString(),
                "--list=disko",
                "--crosswalk=" + crosswalk,
                "--codes=" + folder.resolve("codes"));

        assertThat(outcome.exit()).isEqualTo(Failures.INCOMPLETE);
        assertThat(outcome.out()).startsWith("List disko (").contains(": 1 titles from 1 rows");
        assertThat(outcome.errors())
                .containsExactly("openings: 6 rows have unknown codes and were not used: titles.csv row 3 (\"2\"), "
                        + "titles.csv row 4 (\"3\"), titles.csv row 5 (\"3\"), titles.csv row 6 (\"3\"), "
                        + "titles.csv row 7 (\"3\") and 1 more; correct them and repeat the import");
        assertThat(folder.resolve("codes/disko/0001/manifest.json")).exists();
    }
}
