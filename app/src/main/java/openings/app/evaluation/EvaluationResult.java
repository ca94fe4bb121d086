package openings.app.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * What was measured.
 *
 * @param text for people
 * @param figures for programs; becomes one JSON object
 */
public record EvaluationResult(String text, Object figures) {
    public EvaluationResult {
        requireNonNull(text, "text");
        requireNonNull(figures, "figures");
    }
}
