package openings.aggregator.estimate;

/** Rounds what is published to three decimals, so that the same estimate is written the same everywhere. */
final class Rounded {
    private Rounded() {}

    static double of(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
