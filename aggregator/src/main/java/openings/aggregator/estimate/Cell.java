package openings.aggregator.estimate;

import java.util.ArrayList;
import java.util.List;
import openings.contract.code.Isco08;
import org.jspecify.annotations.Nullable;

/**
 * An occupation in a region.
 *
 * @param occupation ISCO-08; empty for all
 * @param region NUTS, level 0 to 2
 */
record Cell(String occupation, String region) {
    private static final int COUNTRY_LENGTH = 2;

    /** This cell and every one that holds it: each level of the occupation with each level of the region. */
    List<Cell> withAncestors() {
        List<Cell> cells = new ArrayList<>();
        for (int digits = occupation.length(); digits >= 0; digits--) {
            for (int length = region.length(); length >= COUNTRY_LENGTH; length--) {
                cells.add(new Cell(occupation.substring(0, digits), region.substring(0, length)));
            }
        }
        return cells;
    }

    boolean allOccupations() {
        return occupation.isEmpty();
    }

    boolean wholeCountry() {
        return region.length() == COUNTRY_LENGTH;
    }

    String majorGroup() {
        return allOccupations() ? occupation : occupation.substring(0, 1);
    }

    /** What its figures are a share of: all occupations in the region, and for those, the country. */
    Cell whole() {
        return new Cell("", allOccupations() ? region.substring(0, COUNTRY_LENGTH) : region);
    }

    @Nullable
    Isco08 isco() {
        return allOccupations() ? null : Isco08.of(occupation);
    }
}
