package openings.app.world;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws from some items with unequal chances. Immutable. */
final class Lottery<T> {
    private final List<T> items;
    private final double[] cumulated;

    private Lottery(List<T> items, double[] cumulated) {
        this.items = items;
        this.cumulated = cumulated;
    }

    /** A lottery in which an item's chance is proportional to its {@code share}. */
    static <T> Lottery<T> of(Collection<T> items, ToDoubleFunction<? super T> share) {
        List<T> copy = List.copyOf(items);
        double[] cumulated = copy.stream().mapToDouble(share).toArray();
        Arrays.parallelPrefix(cumulated, Double::sum);
        if (copy.isEmpty() || !(cumulated[cumulated.length - 1] > 0)) {
            throw new IllegalArgumentException("Nothing to draw from: " + copy);
        }
        return new Lottery<>(copy, cumulated);
    }

    T draw(RandomGenerator random) {
        double point = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, point);
        return items.get(Math.min(found >= 0 ? found + 1 : -found - 1, items.size() - 1));
    }
}
