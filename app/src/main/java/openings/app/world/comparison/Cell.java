package openings.app.world.comparison;

import java.time.YearMonth;
import openings.aggregator.release.Observation.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One estimate beside the truth.
 *
 * @param country as NUTS writes it
 * @param truth the true stock
 * @param figures null where the release withholds them
 */
record Cell(
        CellKind kind,
        String country,
        YearMonth month,
        double truth,
        @Nullable Figures figures) {}
