package openings.classifier.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openings.contract.code.Nuts;
import openings.contract.posting.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Places as advertisements write them, in all countries, written and labelled by ourselves: a row of {@code places.csv}
 * holds text, locality, region, post code, country and the region that is right, nothing where none is.
 */
final class LabelledPlacesTest {
    private static final RegionCoder CODER = new RegionCoder(new Gazetteer());
    private static final int ENOUGH = 300;

    /** A row of the table. */
    private record Labelled(Place place, Optional<Nuts> region) {
        static Labelled of(String line) {
            List<String> cells = List.of(line.replace("\"", "").split(",(?! )", -1));
            return new Labelled(
                    new Place(cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3), cell(cells, 4), null),
                    Optional.ofNullable(cell(cells, 5)).map(Nuts::of));
        }

        private static @Nullable String cell(List<String> cells, int index) {
            return cells.get(index).isEmpty() ? null : cells.get(index);
        }

        boolean isWrong() {
            Optional<Nuts> given = CODER.code(place, "").findCode();
            return given.isPresent()
                    && region.map(right -> !given.get().contains(right)).orElse(true);
        }

        boolean isRight() {
            return CODER.code(place, "").findCode().equals(region);
        }
    }

    @Test
    void theShippedGazetteerCodesNearlyAllOfThemAndHardlyEverWrongly() throws IOException {
        List<Labelled> rows = rows();

        assertThat(rows).hasSizeGreaterThan(ENOUGH);
        assertThat(rows.stream().filter(Labelled::isWrong)).hasSizeLessThanOrEqualTo(rows.size() / 100);
        assertThat(rows.stream().filter(row -> !row.isRight())).hasSizeLessThanOrEqualTo(3 * rows.size() / 100);
    }

    private static List<Labelled> rows() throws IOException {
        List<Labelled> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelledPlacesTest.class.getResourceAsStream("places.csv")),
                StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(Labelled.of(line));
            }
        }
        return rows;
    }
}
