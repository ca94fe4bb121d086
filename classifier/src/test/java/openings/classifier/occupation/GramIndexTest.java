package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GramIndexTest {
    private static final float ROUNDING = 1e-6f;

    private final GramTable table = new GramTable(8);

    @Test
    void aTextIsNearestToItself() {
        float[] cosines = cosines(index(false, "nurse", "night nurse", "welder"), "night nurse");

        assertThat(cosines[1]).isCloseTo(1, within(ROUNDING));
        assertThat(cosines[0]).isBetween(0.5f, 0.99f);
        assertThat(cosines[2]).isZero();
    }

    /** A word of two letters has three grams and is one itself; a word counts half. */
    @Test
    void weighsGramsByFrequencyAndRarity() {
        GramIndex index = index(false, "ab ab cd", "cd");

        float[] cosines = cosines(index, "ab");

        double rare = 1 + Math.log(3 / 2.0);
        double common = 1;
        double inFirst = square(2 * rare, 3) + square(0.5 * 2 * rare, 1) + square(common, 3) + square(0.5 * common, 1);
        double asked = square(rare, 3) + square(0.5 * rare, 1);
        double shared = 2 * asked;
        assertThat(cosines[0]).isCloseTo((float) (shared / Math.sqrt(inFirst * asked)), within(ROUNDING));
        assertThat(cosines[1]).isZero();
    }

    /** The number of a text and a frequency share 32 bits; neither may run into the other. */
    @Test
    void countsWhatIsSaidTenThousandTimes() {
        String often = "ab ".repeat(10_000);
        GramIndex index = index(true, "ab cd", often + "cd", "ef");

        double ratio = cosines(index, "ab")[1] / cosines(index, "cd")[1];

        double ofGrams = Math.log1p(10_000) * 3 + 0.5 * Math.log1p(5_000);
        double ofOnce = Math.log1p(1) * 3 + 0.5 * Math.log1p(0.5);
        assertThat(ratio).isCloseTo(ofGrams / ofOnce, within(1e-3));
    }

    @Test
    void whatNoTextHasMakesATitleLessNear() {
        GramIndex index = index(false, "welder", "nurse");

        assertThat(cosines(index, "welder xqzzy")[0]).isLessThan(cosines(index, "welder")[0]);
        assertThat(cosines(index, "xqzzy")).containsOnly(0);
    }

    private static double square(double weight, int grams) {
        return grams * weight * weight;
    }

    private GramIndex index(boolean isLong, String... texts) {
        return new GramIndex(Stream.of(texts).map(Grams::of), table, isLong);
    }

    private float[] cosines(GramIndex index, String title) {
        Grams advertised = Grams.of(title);
        return index.cosines(advertised, advertised.findNumbers(table));
    }
}
