package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.util.List;
import openings.contract.code.Nuts;

/**
 * A work place of the demo world: a real town.
 *
 * @param region its NUTS 2024 region of level 3
 * @param share its share of new vacancies, in any unit
 */
public record Town(Nuts region, String name, String postcode, double share) {
    public Town {
        requireNonNull(region, "region");
        requireNonNull(name, "name");
        requireNonNull(postcode, "postcode");
    }

    static List<Town> all() {
        return Tables.rows("towns.tsv").stream().map(Town::of).toList();
    }

    private static Town of(List<String> row) {
        return new Town(Nuts.of(row.get(0)), row.get(1), row.get(2), Double.parseDouble(row.get(3)));
    }

    public String country() {
        return region.country();
    }
}
