package openings.aggregator.estimate;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up the jobs of a country in a month by occupation and region. One thread at a time. */
final class Tally {
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::occupation).thenComparing(Cell::region);

    private final int replicates;
    private Map<Cell, Sums> cells = new TreeMap<>(ORDER);

    Tally(int replicates) {
        this.replicates = replicates;
    }

    /** Adds a job where its codes say, as deep as they are known. */
    void add(Job.Codes codes, Job.Part part, Replicated times, Replicated weights) {
        codes.occupation()
                .byCode()
                .forEach((occupation, ofOccupation) -> codes.region()
                        .byCode()
                        .forEach((region, ofRegion) -> sums(cells, new Cell(occupation, region))
                                .add(part, times, weights, ofOccupation * ofRegion)));
    }

    private Sums sums(Map<Cell, Sums> in, Cell cell) {
        return in.computeIfAbsent(cell, absent -> new Sums(replicates));
    }

    /** Spreads what is not coded to the depth of unit groups and of NUTS level 2 like what is. */
    void spread(Donors occupations, Donors regions) {
        Map<Cell, Sums> deeper = new TreeMap<>(ORDER);
        cells.forEach((cell, sums) -> parts(occupations, "", cell.occupation())
                .byCode()
                .forEach((occupation, share) ->
                        sums(deeper, new Cell(occupation, cell.region())).add(sums, share)));
        Map<Cell, Sums> deepest = new TreeMap<>(ORDER);
        deeper.forEach((cell, sums) -> parts(regions, cell.majorGroup(), cell.region())
                .byCode()
                .forEach((region, share) ->
                        sums(deepest, new Cell(cell.occupation(), region)).add(sums, share)));
        cells = deepest;
    }

    /** How {@code code} is spread over its parts; itself where it is deep enough or no part is known. */
    private static Shares parts(Donors donors, String majorGroup, String code) {
        Optional<Shares> parts = donors.full(code) ? Optional.empty() : donors.find(majorGroup, code);
        return parts.orElseGet(() -> Shares.certain(code));
    }

    /** Every cell with all that lies within it. */
    Map<Cell, Sums> rolledUp() {
        Map<Cell, Sums> rolledUp = new TreeMap<>(ORDER);
        cells.forEach((cell, sums) -> cell.withAncestors()
                .forEach(ancestor -> sums(rolledUp, ancestor).add(sums, 1)));
        return rolledUp;
    }
}
