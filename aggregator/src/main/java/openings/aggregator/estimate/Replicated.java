package openings.aggregator.estimate;

import java.util.Arrays;

/**
 * A quantity in every bootstrap replicate. Number 0 is the estimate itself. Adds up in place; one thread at a time.
 */
final class Replicated {
    private final double[] values;

    private Replicated(double[] values) {
        this.values = values;
    }

    /** The quantities in order, number 0 first. */
    static Replicated of(double... values) {
        return new Replicated(values.clone());
    }

    static Replicated zero(int size) {
        return new Replicated(new double[size]);
    }

    static Replicated one(int size) {
        Replicated one = zero(size);
        Arrays.fill(one.values, 1);
        return one;
    }

    int size() {
        return values.length;
    }

    double estimate() {
        return values[0];
    }

    double at(int replicate) {
        return values[replicate];
    }

    void add(Replicated other, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i] * factor;
        }
    }

    /** Adds {@code one · other · factor}. */
    void addProduct(Replicated one, Replicated other, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] += one.values[i] * other.values[i] * factor;
        }
    }

    /**
     * What each replicate must be multiplied by to be {@code total}. A replicate of nothing takes the factor of the
     * estimate, and multiplies nothing.
     */
    Replicated factorsTo(double total) {
        return new Replicated(Arrays.stream(values)
                .map(value -> total / (value > 0 ? value : values[0]))
                .toArray());
    }

    /** The 95 % percentile interval, wide enough to hold the estimate. */
    Interval interval() {
        double[] sorted = Arrays.copyOfRange(values, 1, values.length);
        Arrays.sort(sorted);
        int tail = (int) Math.floor(0.025 * sorted.length);
        return new Interval(Math.min(values[0], sorted[tail]), Math.max(values[0], sorted[sorted.length - 1 - tail]));
    }

    /** From {@code low} to {@code high}. */
    record Interval(double low, double high) {}
}
