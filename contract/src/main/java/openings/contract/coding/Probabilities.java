package openings.contract.coding;

final class Probabilities {
    private Probabilities() {}

    static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("Probability not within 0 to 1: " + probability);
        }
    }
}
