/**
 * Measures the classifier against advertisements that people have coded.
 *
 * <p>{@link openings.classifier.evaluation.OccupationEvaluation} reads a CSV file (RFC 4180, UTF-8, gzip if its name
 * ends in {@code .gz}) with a header line. Columns: {@code title} and {@code isco4} must be there, {@code description},
 * {@code employer} and {@code language} may be; others are passed over. A row without a code is passed over; a row with
 * several, parted by {@code |}, is right if any of them is given.
 */
@NullMarked
package openings.classifier.evaluation;

import org.jspecify.annotations.NullMarked;
