package openings.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledTableTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsRowsByTheNamesThatAColumnMayHave() throws IOException {
        Path file = write("\ufeffText,Country\n\"two\nlines, \"\"quoted\"\"\",DK\n\nshort\n");

        assertThat(LabelledTable.read(folder))
                .satisfiesExactly(
                        row -> {
                            assertThat(row.cell("input", "text")).isEqualTo("two\nlines, \"quoted\"");
                            assertThat(row.findFilled("country")).contains("DK");
                        },
                        row -> assertThat(row.findFilled("country")).isEmpty());
        assertThat(LabelledTable.read(file)).hasSize(2);
    }

    @Test
    void saysWhichColumnIsMissingAndWhere() throws IOException {
        Path file = write("a,b\n1,2\n");

        assertThatThrownBy(() -> LabelledTable.read(file).getFirst().cell("text", "input"))
                .isInstanceOf(LabelledDataException.class)
                .hasMessageContainingAll("Row 1", "table.csv", "\"text\"", "input");
    }

    @Test
    void refusesWhatHoldsNoRows() throws IOException {
        write("a,b\n");

        assertThatThrownBy(() -> LabelledTable.read(folder)).hasMessageContaining("No rows in");
        assertThatThrownBy(() -> LabelledTable.read(folder.resolve("absent.csv")))
                .hasMessageContaining("Cannot read");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
