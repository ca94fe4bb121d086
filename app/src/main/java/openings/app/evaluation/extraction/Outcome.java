package openings.app.evaluation.extraction;

/**
 * How a field of an advertisement came out.
 *
 * @param right values found as expected
 * @param spurious values found that are not expected
 * @param missed values expected that were not found
 */
record Outcome(int right, int spurious, int missed) {
    static final Outcome RIGHT = new Outcome(1, 0, 0);
    static final Outcome WRONG = new Outcome(0, 1, 1);
    static final Outcome MISSED = new Outcome(0, 0, 1);
    static final Outcome SPURIOUS = new Outcome(0, 1, 0);
    /** Nothing was expected and nothing found. */
    static final Outcome ABSENT = new Outcome(0, 0, 0);

    boolean isFault() {
        return spurious > 0 || missed > 0;
    }

    Outcome plus(Outcome other) {
        return new Outcome(right + other.right, spurious + other.spurious, missed + other.missed);
    }
}
