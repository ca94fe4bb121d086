package openings.classifier.region;

import java.util.List;
import openings.classifier.places.Sense;
import openings.classifier.places.Sense.Kind;
import openings.contract.coding.Evidence;
import openings.contract.taxonomy.NutsRegions;

/**
 * A name in an address with all that it may stand for.
 *
 * @param isRegion whether it stands in the field for the region
 * @param isNew whether it begins another place rather than going on with the one before, as behind {@code or}
 */
record Mention(List<Sense> senses, boolean isRegion, boolean isNew, Evidence evidence) {
    Mention {
        senses = List.copyOf(senses);
    }

    boolean isCountry() {
        return senses.stream().allMatch(sense -> sense.kind() == Kind.COUNTRY);
    }

    /** Whether it is no town's name. */
    boolean isArea() {
        return senses.stream().noneMatch(sense -> sense.kind() == Kind.TOWN);
    }

    /** The senses that say where a place is: to the lowest level, or outside all that is coded. */
    List<Sense> decisive() {
        return senses.stream()
                .filter(sense -> sense.kind() != Kind.COUNTRY)
                .filter(sense ->
                        sense.isPrecise() || !NutsRegions.exists(sense.regions().getFirst()))
                .toList();
    }

    /** A country's name stands for the country, though a hamlet elsewhere may be called so. */
    Mention withoutChance() {
        Sense first = senses.getFirst();
        boolean isCountry = first.kind() == Kind.COUNTRY
                && senses.stream().skip(1).noneMatch(sense -> sense.country().equals(first.country()));
        return isCountry ? with(List.of(first)) : this;
    }

    Mention with(List<Sense> others) {
        return new Mention(others, isRegion, isNew, evidence);
    }
}
