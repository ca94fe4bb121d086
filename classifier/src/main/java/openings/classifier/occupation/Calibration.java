package openings.classifier.occupation;

import java.util.List;
import openings.classifier.text.Table;

/**
 * Makes probabilities true: of the groups of a level that are given a probability p, a share of p is to be right. By
 * level, {@code logit q = a + b logit p} (Platt 1999). Immutable.
 *
 * @param levels the line of each level, 1 to 4
 */
public record Calibration(List<Line> levels) {
    private static final double LEAST = 1e-6;

    /** A line in logits. */
    public record Line(double intercept, double slope) {
        static final Line NONE = new Line(0, 1);
    }

    public Calibration {
        levels = List.copyOf(levels);
        if (levels.size() != 4) {
            throw new IllegalArgumentException("ISCO-08 has 4 levels, not " + levels.size());
        }
    }

    /** Leaves every probability as it is. */
    public static Calibration none() {
        return new Calibration(List.of(Line.NONE, Line.NONE, Line.NONE, Line.NONE));
    }

    /** What ships for a lexicon, measured on Polish advertisements. */
    public static Calibration of(OccupationLexicon lexicon) {
        String known = lexicon.isOfGroups() ? "own" : "esco";
        return new Calibration(Table.rows(Calibration.class, "calibration.tsv").stream()
                .filter(row -> row.get(0).equals(known))
                .map(row -> new Line(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))))
                .toList());
    }

    /** The calibrated probability of a group of a level. */
    double of(int level, double probability) {
        Line line = levels.get(level - 1);
        return 1 / (1 + Math.exp(-line.intercept() - line.slope() * logit(probability)));
    }

    static double logit(double probability) {
        double safe = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return Math.log(safe / (1 - safe));
    }
}
