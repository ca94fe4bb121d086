package openings.aggregator.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openings.aggregator.estimate.BenchmarkState;
import openings.aggregator.estimate.Estimate;
import openings.aggregator.estimate.Makeup;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Flag.Kind;
import openings.aggregator.release.Flag.Severity;
import openings.aggregator.release.Observation.Comparison;
import openings.aggregator.threshold.Threshold;
import openings.aggregator.threshold.Thresholds;

/** Collects what speaks against an estimate. */
final class Flags {
    private static final Comparator<Flag> ORDER =
            Comparator.comparing(Flag::severity).reversed().thenComparing(Flag::kind);

    private final Thresholds thresholds;
    private final List<Flag> flags = new ArrayList<>();

    private Flags(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The most severe first. */
    static List<Flag> of(Estimate estimate, Thresholds thresholds) {
        Flags flags = new Flags(thresholds);
        flags.disclosure(estimate);
        flags.precision(estimate);
        flags.comparison(estimate.comparison());
        flags.sources(estimate);
        flags.benchmark(estimate.benchmark());
        if (estimate.unfinished()) {
            flags.add(Kind.UNFINISHED_PERIOD, Severity.WARNING, 1, 0);
        }
        return flags.flags.stream().sorted(ORDER).toList();
    }

    private void disclosure(Estimate estimate) {
        Makeup makeup = estimate.makeup();
        below(Kind.FEW_ADVERTISEMENTS, (double) estimate.basis().advertisements(), Threshold.MINIMUM_ADVERTISEMENTS);
        below(Kind.FEW_EMPLOYERS, (double) estimate.basis().employers(), Threshold.MINIMUM_EMPLOYERS);
        if (makeup.topEmployer() > thresholds.of(Threshold.DOMINANCE_OF_ONE)) {
            above(Kind.DOMINATED, Severity.SEVERE, makeup.topEmployer(), Threshold.DOMINANCE_OF_ONE);
        } else {
            above(Kind.DOMINATED, Severity.SEVERE, makeup.topTwoEmployers(), Threshold.DOMINANCE_OF_TWO);
        }
    }

    private void precision(Estimate estimate) {
        double variation = estimate.figures().coefficientOfVariation();
        aboveEither(Kind.IMPRECISE, variation, Threshold.CV_WARNING, Threshold.CV_WITHHELD);
        double sample = estimate.basis().effectiveSampleSize();
        if (sample < thresholds.of(Threshold.EFFECTIVE_SAMPLE)) {
            add(Kind.SMALL_SAMPLE, Severity.WARNING, sample, thresholds.of(Threshold.EFFECTIVE_SAMPLE));
        }
        aboveEither(
                Kind.UNEVEN_WEIGHTS,
                estimate.makeup().designEffect(),
                Threshold.DESIGN_EFFECT_WARNING,
                Threshold.DESIGN_EFFECT_SEVERE);
        above(Kind.UNSURE_CODING, Severity.WARNING, estimate.makeup().unsure(), Threshold.UNSURE_CODING_SHARE);
    }

    private void comparison(Comparison comparison) {
        Double ratio = comparison.representationRatio();
        if (ratio != null) {
            aboveEither(
                    Kind.OVER_REPRESENTED,
                    ratio,
                    Threshold.OVER_REPRESENTED_WARNING,
                    Threshold.OVER_REPRESENTED_SEVERE);
            belowEither(ratio);
        }
        Double coverage = comparison.coverage();
        if (coverage != null) {
            if (coverage < thresholds.of(Threshold.COVERAGE_THIN)) {
                add(Kind.THIN_COVERAGE, Severity.WARNING, coverage, thresholds.of(Threshold.COVERAGE_THIN));
            }
            aboveEither(
                    Kind.MORE_ADVERTISEMENTS_THAN_VACANCIES,
                    coverage,
                    Threshold.COVERAGE_OVER_WARNING,
                    Threshold.COVERAGE_OVER_SEVERE);
        }
    }

    private void belowEither(double ratio) {
        if (ratio < thresholds.of(Threshold.UNDER_REPRESENTED_SEVERE)) {
            add(Kind.UNDER_REPRESENTED, Severity.SEVERE, ratio, thresholds.of(Threshold.UNDER_REPRESENTED_SEVERE));
        } else if (ratio < thresholds.of(Threshold.UNDER_REPRESENTED_WARNING)) {
            add(Kind.UNDER_REPRESENTED, Severity.WARNING, ratio, thresholds.of(Threshold.UNDER_REPRESENTED_WARNING));
        }
    }

    private void sources(Estimate estimate) {
        above(Kind.ONE_SOURCE, Severity.WARNING, estimate.basis().topSourceShare(), Threshold.TOP_SOURCE);
        above(Kind.SOURCE_BREAK, Severity.WARNING, estimate.makeup().brokenSources(), Threshold.BROKEN_SOURCES);
        above(Kind.LONG_LIVED, Severity.WARNING, estimate.makeup().longLived(), Threshold.LONG_LIVED_SHARE);
        above(Kind.AGENCIES, Severity.WARNING, estimate.makeup().agencies(), Threshold.AGENCY_SHARE);
    }

    private void benchmark(BenchmarkState benchmark) {
        double limit = thresholds.of(Threshold.BENCHMARK_AGE_QUARTERS);
        switch (benchmark) {
            case BenchmarkState.Current current -> {
                scope(current.scopeDiffers());
                if (Judge.provisional(current)) {
                    add(Kind.OLD_BENCHMARK, Severity.WARNING, 0, limit);
                }
            }
            case BenchmarkState.Other other -> {
                scope(other.scopeDiffers());
                Severity severity = other.quarters() > limit ? Severity.SEVERE : Severity.WARNING;
                add(Kind.OLD_BENCHMARK, severity, other.quarters(), limit);
            }
            case BenchmarkState.None none -> add(Kind.NO_BENCHMARK, Severity.SEVERE, 0, 1);
        }
    }

    private void scope(boolean differs) {
        if (differs) {
            add(Kind.SCOPE_DIFFERS, Severity.WARNING, 1, 0);
        }
    }

    private void below(Kind kind, double value, Threshold threshold) {
        if (value < thresholds.of(threshold)) {
            add(kind, Severity.SEVERE, value, thresholds.of(threshold));
        }
    }

    private void above(Kind kind, Severity severity, double value, Threshold threshold) {
        if (value > thresholds.of(threshold)) {
            add(kind, severity, value, thresholds.of(threshold));
        }
    }

    private void aboveEither(Kind kind, double value, Threshold warning, Threshold severe) {
        if (value > thresholds.of(severe)) {
            above(kind, Severity.SEVERE, value, severe);
        } else {
            above(kind, Severity.WARNING, value, warning);
        }
    }

    private void add(Kind kind, Severity severity, double value, double threshold) {
        flags.add(new Flag(kind, severity, Math.round(value * 1000) / 1000.0, threshold));
    }
}
