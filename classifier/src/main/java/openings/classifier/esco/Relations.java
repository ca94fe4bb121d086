package openings.classifier.esco;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which skills occupations, or other skills, need, by the numbers of both. Immutable and thread-safe. */
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

    /** From rows of a concept's number and the numbers of its essential and optional skills, parted by spaces. */
    static Relations of(Stream<String[]> rows, int concepts, int skills) {
        int[][] essential = new int[concepts][];
        int[][] optional = new int[concepts][];
        Arrays.fill(essential, NONE);
        Arrays.fill(optional, NONE);
        rows.forEach(cells -> {
            int concept = Integer.parseInt(cells[0]);
            essential[concept] = numbers(cells[1], skills);
            optional[concept] = numbers(cells[2], skills);
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

    /** How many pairs of a concept and a skill there are. */
    public long count() {
        return count;
    }

    /** Skills that a concept always needs, in ascending order. */
    public IntStream essential(int concept) {
        return IntStream.of(essential[concept]);
    }

    /** Skills that a concept needs with some employers, in ascending order. */
    public IntStream optional(int concept) {
        return IntStream.of(optional[concept]);
    }

    /** Whether a concept always needs a skill. */
    public boolean isEssential(int concept, int skill) {
        return Arrays.binarySearch(essential[concept], skill) >= 0;
    }

    /** Whether a concept needs a skill with some employers. */
    public boolean isOptional(int concept, int skill) {
        return Arrays.binarySearch(optional[concept], skill) >= 0;
    }
}
