package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

/**
 * One thing that speaks against a figure.
 *
 * @param value what was measured; 0 where disclosure control withholds the figure and what it rests on
 * @param threshold what it was measured against
 */
public record Flag(Kind kind, Severity severity, double value, double threshold) {
    public Flag {
        requireNonNull(kind, "kind");
        requireNonNull(severity, "severity");
    }

    /** Reads what {@link #toString} wrote. */
    static Flag parse(String text) {
        String[] parts = text.split(" ", -1);
        return new Flag(
                Kind.valueOf(parts[0]),
                Severity.valueOf(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    /** As the observation files write it: {@code ONE_SOURCE WARNING 0.61 0.5}. */
    @Override
    public String toString() {
        return kind + " " + severity + " " + Csv.text(value) + " " + Csv.text(threshold);
    }

    /** A warning lowers the grade by one step; a severe flag gives C at best. */
    public enum Severity {
        WARNING,
        SEVERE
    }

    /** What can speak against a figure. */
    public enum Kind {
        /** Fewer advertisements than may be shown. */
        FEW_ADVERTISEMENTS,
        /** Fewer employers than may be shown. */
        FEW_EMPLOYERS,
        /** One or two employers make up nearly all. */
        DOMINATED,
        /** The coefficient of variation is high. */
        IMPRECISE,
        /** The effective sample size is small. */
        SMALL_SAMPLE,
        /** The weights vary much: Kish's design effect is high. */
        UNEVEN_WEIGHTS,
        /** Over-advertised compared with official statistics. */
        OVER_REPRESENTED,
        /** Under-advertised compared with official statistics. */
        UNDER_REPRESENTED,
        /** Few of the vacancies are advertised online. */
        THIN_COVERAGE,
        /** More advertisements than official vacancies. */
        MORE_ADVERTISEMENTS_THAN_VACANCIES,
        /** One source carries most of it. */
        ONE_SOURCE,
        /** A source began, ended or failed within the period. */
        SOURCE_BREAK,
        /** Much of it stays advertised long. */
        LONG_LIVED,
        /** There is no usable official figure to calibrate to. */
        NO_BENCHMARK,
        /** The official figure does not cover all activities or employers of this country. */
        SCOPE_DIFFERS,
        /** The official figure is older than two quarters, or provisional. */
        OLD_BENCHMARK,
        /** The period is not over yet. */
        UNFINISHED_PERIOD,
        /** Many of the advertisements could not be coded surely. */
        UNSURE_CODING,
        /** Agencies' advertisements, which repeat, make up much of it. */
        AGENCIES
    }
}
