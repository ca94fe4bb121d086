package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far a figure can be trusted.
 *
 * @param flags what speaks against it, the most severe first
 */
public record Trust(Grade grade, List<Flag> flags, ObsStatus status, ConfStatus confidentiality) {
    public Trust {
        requireNonNull(grade, "grade");
        flags = List.copyOf(flags);
        requireNonNull(status, "status");
        requireNonNull(confidentiality, "confidentiality");
    }

    /** From nothing that speaks against a figure to a figure that is not shown. */
    public enum Grade {
        /** No warning. */
        A,
        /** One warning. */
        B,
        /** Two or more warnings, or a severe one. */
        C,
        /** Too little to say; the value is withheld. */
        D
    }

    /** SDMX code list CL_OBS_STATUS, as far as used. */
    public enum ObsStatus {
        /** Normal. */
        A,
        /** Time series break. */
        B,
        /** Definition differs. */
        D,
        /** Estimated. */
        E,
        /** Experimental. */
        G,
        /** Imputed. */
        I,
        /** Provisional. */
        P,
        /** Low reliability. */
        U,
        /** Missing. */
        O
    }

    /** SDMX code list CL_CONF_STATUS, as far as used. */
    public enum ConfStatus {
        /** Free for publication. */
        F,
        /** Withheld: the cell itself is too small or dominated. */
        A,
        /** Withheld so that another cell cannot be worked out. */
        D
    }
}
