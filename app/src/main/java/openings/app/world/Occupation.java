package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.util.List;
import openings.contract.code.Isco08;

/**
 * An occupation of the demo world.
 *
 * @param code its ISCO-08 unit group
 * @param share its share of new vacancies, in any unit
 * @param activities the weight of each NACE section among its vacancies
 * @param medianDays how long half of its vacancies stay open
 */
public record Occupation(Isco08 code, double share, Weights activities, int medianDays) {
    public Occupation {
        requireNonNull(code, "code");
        requireNonNull(activities, "activities");
    }

    static List<Occupation> all() {
        return Tables.rows("occupations.tsv").stream().map(Occupation::of).toList();
    }

    private static Occupation of(List<String> row) {
        return new Occupation(
                Isco08.of(row.get(0)),
                Double.parseDouble(row.get(1)),
                Weights.parse(row.get(2)),
                Integer.parseInt(row.get(3)));
    }

    /** The digit of its major group. */
    public String major() {
        return code.code().substring(0, 1);
    }
}
