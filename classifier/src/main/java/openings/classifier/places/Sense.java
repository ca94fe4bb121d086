package openings.classifier.places;

import java.util.List;
import openings.contract.code.Nuts;

/**
 * What a name may stand for.
 *
 * @param regions where it lies: one region for a town, all that it reaches into for an area; a country outside NUTS by
 *     its code alone, the United Kingdom as {@code UK}
 * @param weight how likely it is meant, from 0 for a hamlet to about 70 for a capital: ten times the decimal logarithm of
 *     its inhabitants, as far as they can be told
 */
public record Sense(Kind kind, List<Nuts> regions, int weight) {
    /** Kinds of places. */
    public enum Kind {
        COUNTRY,
        /** Something that towns lie in: a province, a county, a landscape. */
        AREA,
        TOWN
    }

    public Sense {
        regions = List.copyOf(regions);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("A place that lies nowhere");
        }
    }

    /** The country's code as NUTS writes it. */
    public String country() {
        return regions.getFirst().country();
    }

    /** Whether it can be told to the region of the lowest level. */
    public boolean isPrecise() {
        return regions.size() == 1 && regions.getFirst().level() == 3;
    }

    /** Whether {@code region} lies in it, or it lies in {@code region}. */
    public boolean meets(Nuts region) {
        return regions.stream().anyMatch(each -> each.contains(region) || region.contains(each));
    }
}
