package openings.aggregator.estimate;

/** What the jobs of a cell add up to. One thread at a time. */
final class Sums {
    private double raw;
    private double deduplicated;
    private final Replicated weighted;

    Sums(int replicates) {
        weighted = Replicated.zero(replicates);
    }

    /** A job's part, of which {@code share} belongs here. */
    void add(Job.Part part, Replicated times, Replicated weights, double share) {
        raw += part.raw() * share;
        deduplicated += part.deduplicated() * share;
        weighted.addProduct(times, weights, part.deduplicated() * share);
    }

    void add(Sums other, double share) {
        raw += other.raw * share;
        deduplicated += other.deduplicated * share;
        weighted.add(other.weighted, share);
    }

    double raw() {
        return raw;
    }

    double deduplicated() {
        return deduplicated;
    }

    Replicated weighted() {
        return weighted;
    }
}
