package openings.app.world.comparison;

import static java.util.Objects.requireNonNull;

/**
 * How far off the estimates of some cells are, at each step. An error is the sum of the absolute errors over the sum of
 * the truth (weighted absolute percentage error): 0 is perfect, 0.25 is a quarter off.
 *
 * @param country as NUTS writes it, or {@link ErrorTable#BOTH}
 * @param count the cells; the errors are over those that the release shows
 * @param meanTruth mean true stock of the cells shown
 */
public record ErrorRow(String country, CellKind cells, Measure measure, Count count, double meanTruth, Errors errors) {
    /** What is compared. */
    public enum Measure {
        /** Numbers of vacancies. */
        LEVEL,
        /** Their shares: estimates scaled to the true total of the cells shown in a country and month. */
        SHARE
    }

    /** How many cells are shown, and how many are withheld. */
    public record Count(int shown, int withheld) {}

    /** The error of advertisements as collected, of distinct vacancies among them, and of calibrated vacancies. */
    public record Errors(double raw, double deduplicated, double weighted) {
        /** Whether each step comes nearer to the truth. */
        public boolean fall() {
            return raw > deduplicated && deduplicated > weighted;
        }
    }

    public ErrorRow {
        requireNonNull(country, "country");
        requireNonNull(cells, "cells");
        requireNonNull(measure, "measure");
        requireNonNull(count, "count");
        requireNonNull(errors, "errors");
    }
}
