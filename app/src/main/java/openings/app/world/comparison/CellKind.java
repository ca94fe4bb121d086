package openings.app.world.comparison;

import java.util.Arrays;
import java.util.Optional;
import openings.aggregator.release.SeriesKey;

/** The kinds of cells that estimates are compared on, each for every month. */
public enum CellKind {
    /** All occupations of a country. */
    COUNTRY_TOTAL("country total", 0, 0),
    /** An ISCO-08 major group of a country. */
    MAJOR_GROUP("ISCO-1 x country", 1, 0),
    /** An ISCO-08 sub-major group of a NUTS region of level 1. */
    SUB_MAJOR_GROUP_NUTS_1("ISCO-2 x NUTS-1", 2, 1),
    /** An ISCO-08 sub-major group of a NUTS region of level 2. */
    SUB_MAJOR_GROUP_NUTS_2("ISCO-2 x NUTS-2", 2, 2);

    private final String label;
    private final int occupationLevel;
    private final int regionLevel;

    CellKind(String label, int occupationLevel, int regionLevel) {
        this.label = label;
        this.occupationLevel = occupationLevel;
        this.regionLevel = regionLevel;
    }

    /** As a table names it. */
    public String label() {
        return label;
    }

    static Optional<CellKind> find(SeriesKey series) {
        int occupation = series.occupation() == null ? 0 : series.occupation().level();
        int region = series.region().level();
        return Arrays.stream(values())
                .filter(kind -> kind.occupationLevel == occupation && kind.regionLevel == region)
                .findAny();
    }
}
