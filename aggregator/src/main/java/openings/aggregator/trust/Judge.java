package openings.aggregator.trust;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import openings.aggregator.estimate.BenchmarkState;
import openings.aggregator.estimate.Estimate;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Flag.Kind;
import openings.aggregator.release.Flag.Severity;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Observation.Basis;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust;
import openings.aggregator.release.Trust.ConfStatus;
import openings.aggregator.release.Trust.Grade;
import openings.aggregator.release.Trust.ObsStatus;
import openings.aggregator.threshold.Thresholds;

/**
 * Judges estimates and withholds those that must not be shown. Whatever is published has passed here, and nowhere else
 * is anything withheld. Thread-safe.
 */
public final class Judge {
    private static final Set<Kind> CONFIDENTIAL =
            EnumSet.of(Kind.FEW_ADVERTISEMENTS, Kind.FEW_EMPLOYERS, Kind.DOMINATED);

    private final Thresholds thresholds;

    public Judge(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The estimates as they may be published. */
    public List<Observation> judge(List<Estimate> estimates) {
        return Suppression.apply(estimates.stream().map(this::judge).toList());
    }

    private Observation judge(Estimate estimate) {
        List<Flag> flags = Flags.of(estimate, thresholds);
        if (flags.stream().anyMatch(flag -> CONFIDENTIAL.contains(flag.kind()))) {
            List<Flag> reasons = flags.stream()
                    .filter(flag -> CONFIDENTIAL.contains(flag.kind()))
                    .map(flag -> new Flag(flag.kind(), flag.severity(), 0, flag.threshold()))
                    .toList();
            return withheld(estimate.series(), estimate.period(), estimate.comparison(), reasons, ConfStatus.A);
        }
        Grade grade = grade(flags);
        return new Observation(
                estimate.series(),
                estimate.period(),
                grade == Grade.D ? null : estimate.figures(),
                estimate.basis(),
                estimate.comparison(),
                new Trust(grade, flags, status(flags, estimate.benchmark()), ConfStatus.F));
    }

    private static Observation withheld(
            SeriesKey series, YearMonth period, Comparison comparison, List<Flag> reasons, ConfStatus confidentiality) {
        return new Observation(
                series,
                period,
                null,
                new Basis(0, 0, 0, 0, 0),
                new Comparison(comparison.official(), comparison.officialSource(), null, null),
                new Trust(Grade.D, reasons, ObsStatus.O, confidentiality));
    }

    /** {@code observation} without its figures, so that another cannot be worked out from it. */
    static Observation withheldForAnother(Observation observation) {
        return withheld(observation.series(), observation.period(), observation.comparison(), List.of(), ConfStatus.D);
    }

    /** A too wide interval gives D; else none, one and more warnings give A, B and C, and a severe flag C. */
    private static Grade grade(List<Flag> flags) {
        if (flags.stream().anyMatch(flag -> flag.kind() == Kind.IMPRECISE && flag.severity() == Severity.SEVERE)) {
            return Grade.D;
        }
        if (flags.stream().anyMatch(flag -> flag.severity() == Severity.SEVERE)) {
            return Grade.C;
        }
        return switch (flags.size()) {
            case 0 -> Grade.A;
            case 1 -> Grade.B;
            default -> Grade.C;
        };
    }

    private static ObsStatus status(List<Flag> flags, BenchmarkState benchmark) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        flags.forEach(flag -> kinds.add(flag.kind()));
        if (kinds.contains(Kind.IMPRECISE)) {
            return ObsStatus.U;
        }
        if (kinds.contains(Kind.SOURCE_BREAK)) {
            return ObsStatus.B;
        }
        if (kinds.contains(Kind.UNFINISHED_PERIOD) || provisional(benchmark)) {
            return ObsStatus.P;
        }
        return kinds.contains(Kind.SCOPE_DIFFERS) ? ObsStatus.D : ObsStatus.E;
    }

    /** Whether the official figures are of another quarter, or marked as provisional. */
    static boolean provisional(BenchmarkState benchmark) {
        return switch (benchmark) {
            case BenchmarkState.Current current -> current.total().flag().indexOf('p') >= 0;
            case BenchmarkState.Other other -> true;
            case BenchmarkState.None none -> false;
        };
    }
}
