package openings.portal.view;

import java.time.YearMonth;
import java.util.List;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust;
import openings.aggregator.release.Trust.ConfStatus;
import openings.aggregator.release.Trust.Grade;
import openings.aggregator.release.Trust.ObsStatus;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import org.jspecify.annotations.Nullable;

/** Figures of software developers in Denmark, made up. */
public final class SampleFigures {
    private SampleFigures() {}

    /** A figure of a month of 2026, with a range of {@code margin} to either side. */
    public static Figure shown(int month, double weighted, double margin, Flag... flags) {
        return figure(
                month,
                new Observation.Figures(weighted, weighted, weighted, weighted - margin, weighted + margin),
                new Trust(Grade.B, List.of(flags), ObsStatus.E, ConfStatus.F));
    }

    /** A month of 2026 whose figure disclosure control withholds. */
    public static Figure withheld(int month, Flag... flags) {
        return figure(month, null, new Trust(Grade.D, List.of(flags), ObsStatus.O, ConfStatus.A));
    }

    /** A month of 2026 whose figure is withheld to protect another. */
    static Figure protecting(int month) {
        return figure(month, null, new Trust(Grade.D, List.of(), ObsStatus.O, ConfStatus.D));
    }

    /** A month of 2026 whose figure is too imprecise. */
    static Figure uncertain(int month) {
        return figure(month, null, new Trust(Grade.D, List.of(), ObsStatus.U, ConfStatus.F));
    }

    private static Figure figure(int month, Observation.@Nullable Figures figures, Trust trust) {
        return Figure.of(new Observation(
                new SeriesKey(Indicator.STOCK, Isco08.of("2512"), Nuts.of("DK")),
                YearMonth.of(2026, month),
                figures,
                new Observation.Basis(100, 40, 3, 0.4, 80),
                new Observation.Comparison(null, "none", null, null),
                trust));
    }
}
