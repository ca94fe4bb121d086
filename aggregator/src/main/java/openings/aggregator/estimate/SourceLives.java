package openings.aggregator.estimate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import openings.aggregator.release.Indicator;

/** From when to when each source showed signs of life, and what that says of breaks. */
final class SourceLives {
    private final Map<String, Life> lives = new TreeMap<>();
    private final ListingRules rules;
    private final Days observed;

    private record Life(Instant first, Instant last) {
        Life and(Instant from, Instant to) {
            return new Life(from.isBefore(first) ? from : first, to.isAfter(last) ? to : last);
        }
    }

    SourceLives(Collection<Recorded> recorded, ListingRules rules) {
        this.rules = rules;
        for (Recorded each : recorded) {
            for (Spell spell : each.spells()) {
                add(each.advertisement().key().source(), spell);
            }
        }
        observed = observe();
    }

    private void add(String source, Spell spell) {
        lives.merge(
                source,
                new Life(spell.firstSeen(), spell.lastKnown()),
                (one, other) -> one.and(other.first(), other.last()));
    }

    /** The days from the first sign of life of any source to the last. */
    Days observed() {
        return observed;
    }

    private Days observe() {
        Life all = lives.values().stream()
                .reduce((one, other) -> one.and(other.first(), other.last()))
                .orElseThrow(() -> new IllegalArgumentException("No advertisement was ever seen"));
        return new Days(day(all.first()), day(all.last()).plusDays(1));
    }

    /** Whether what was seen at {@code instant} may have been listed before the source was first visited. */
    boolean startingUp(String source, Instant instant) {
        Life life = lives.get(source);
        return life != null && instant.isBefore(life.first().plus(rules.startUp()));
    }

    /** The last day that a source was alive, where it has been silent for long while others were not. */
    Optional<LocalDate> findBrokeOff(String source) {
        Life life = lives.get(source);
        return life != null && day(life.last().plus(rules.silence())).isBefore(observed.end())
                ? Optional.of(day(life.last()))
                : Optional.empty();
    }

    /**
     * Whether a source began or broke off such that a figure of {@code period} is not like those on the other side of
     * it. What is new cannot be told from what is old when a source is first visited, so every beginning breaks a flow;
     * it breaks a stock only where other sources were visited before.
     */
    boolean breaks(String source, Indicator indicator, Days period) {
        Life life = lives.get(source);
        if (life == null) {
            return false;
        }
        boolean late = day(life.first().minus(rules.silence())).isAfter(observed.from());
        boolean begins = period.contains(day(life.first()));
        boolean ended =
                findBrokeOff(source).filter(last -> last.isBefore(period.end())).isPresent();
        return ended || (begins && (late || indicator == Indicator.FLOW));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
