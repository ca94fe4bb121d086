package openings.classifier.esco;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which skills occupations need, by the numbers of both. Immutable and thread-safe. */
public final class Relations {
    private static final int[] NONE = {};

    private final int[][] essential;
    private final int[][] optional;
    private final long count;

    private Relations(int[][] essential, int[][] optional) {
        this.essential = essential;
        this.optional = optional;
        count = Stream.of(essential, optional)
                .flatMap(Arrays::stream)
                .mapToLong(skills -> skills.length)
                .sum();
    }

    /** From rows of an occupation's number and the numbers of its essential and optional skills, parted by spaces. */
    static Relations of(Stream<String[]> rows, int occupations, int skills) {
        int[][] essential = new int[occupations][];
        int[][] optional = new int[occupations][];
        Arrays.fill(essential, NONE);
        Arrays.fill(optional, NONE);
        rows.forEach(cells -> {
            int occupation = Integer.parseInt(cells[0]);
            essential[occupation] = numbers(cells[1], skills);
            optional[occupation] = numbers(cells[2], skills);
        });
        return new Relations(essential, optional);
    }

    private static int[] numbers(String cell, int skills) {
        if (cell.isEmpty()) {
            return NONE;
        }
        int[] numbers = Arrays.stream(cell.split(" ", -1))
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray();
        if (numbers[0] < 0 || numbers[numbers.length - 1] >= skills) {
            throw new IllegalArgumentException("No such skill in: " + cell);
        }
        return numbers;
    }

    /** How many pairs of an occupation and a skill there are. */
    public long count() {
        return count;
    }

    /** Skills that an occupation always needs, in ascending order. */
    public IntStream essential(int occupation) {
        return IntStream.of(essential[occupation]);
    }

    /** Skills that an occupation needs with some employers, in ascending order. */
    public IntStream optional(int occupation) {
        return IntStream.of(optional[occupation]);
    }

    /** Whether an occupation always needs a skill. */
    public boolean isEssential(int occupation, int skill) {
        return Arrays.binarySearch(essential[occupation], skill) >= 0;
    }

    /** Whether an occupation needs a skill with some employers. */
    public boolean isOptional(int occupation, int skill) {
        return Arrays.binarySearch(optional[occupation], skill) >= 0;
    }
}
