package openings.aggregator.ledger;

import java.util.List;

/**
 * An advertisement and when it was listed.
 *
 * @param spells at least one, in order of time
 */
public record Recorded(Advertisement advertisement, List<Spell> spells) {
    public Recorded {
        spells = List.copyOf(spells);
        if (spells.isEmpty()) {
            throw new IllegalArgumentException("Never listed: " + advertisement.key());
        }
    }
}
