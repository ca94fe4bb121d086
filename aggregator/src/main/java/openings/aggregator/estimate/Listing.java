package openings.aggregator.estimate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import org.jspecify.annotations.Nullable;

/**
 * On which days an advertisement was open.
 *
 * @param source its source's id
 * @param open in rows that do not overlap, in order
 * @param began the day it was first advertised; null where it was there before its source was first visited and the
 *     source does not say
 */
record Listing(String source, List<Days> open, @Nullable LocalDate began) {
    Listing {
        open = List.copyOf(open);
    }

    static Listing of(Recorded recorded, ListingRules rules, SourceLives lives) {
        Instant through = recorded.advertisement().offer().validThrough();
        List<Days> open = recorded.spells().stream()
                .map(spell -> open(spell, through, rules))
                .toList();
        return new Listing(recorded.advertisement().key().source(), Days.union(open), began(recorded, rules, lives));
    }

    /**
     * Open on day x where {@code first seen ≤ x < min(gone, valid through, last seen + carry, first seen + lifetime)}.
     * A day on which it was seen counts in any case, and a {@code through} before it was seen is a slip of the source.
     */
    private static Days open(Spell spell, @Nullable Instant through, ListingRules rules) {
        LocalDate first = SourceLives.day(spell.firstSeen());
        LocalDate end = earlier(
                SourceLives.day(spell.lastSeen().plus(rules.carry())),
                SourceLives.day(spell.firstSeen().plus(rules.lifetime())));
        if (through != null && !through.isBefore(spell.firstSeen())) {
            end = earlier(end, SourceLives.day(through).plusDays(1));
        }
        if (spell.gone() != null) {
            end = earlier(end, SourceLives.day(spell.gone().at()));
        }
        return new Days(first, end.isAfter(first) ? end : first.plusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate began(Recorded recorded, ListingRules rules, SourceLives lives) {
        Instant first = recorded.spells().getFirst().firstSeen();
        if (!lives.startingUp(recorded.advertisement().key().source(), first)) {
            return SourceLives.day(first);
        }
        Instant posted = recorded.advertisement().offer().datePosted();
        if (posted == null || posted.isAfter(first) || posted.isBefore(first.minus(rules.posted()))) {
            return null;
        }
        return SourceLives.day(posted);
    }
}
