package openings.aggregator.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Confirmed;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.event.PostingEvent.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A time during which an advertisement was listed. Instants are exact to the microsecond.
 *
 * @param firstSeen when it was first seen
 * @param lastSeen when it was last seen listed
 * @param gone when and why it was known to be gone; null while it is not
 */
public record Spell(
        Instant firstSeen, Instant lastSeen, @Nullable End gone) {
    /** When and why an advertisement was known to be gone. */
    public record End(Instant at, Gone.Reason reason) {}

    public Spell {
        requireNonNull(firstSeen, "firstSeen");
        requireNonNull(lastSeen, "lastSeen");
    }

    /** The instant of an event, as exact as the ledger keeps it. */
    static Instant instant(PostingEvent<?> event) {
        return event.at().truncatedTo(ChronoUnit.MICROS);
    }

    /** The spell that {@code first}, the first event of an advertisement, opens; null where it opens none. */
    static @Nullable Spell begin(PostingEvent<?> first) {
        return first instanceof Gone ? null : new Spell(instant(first), instant(first), null);
    }

    /**
     * What this spell, the last of its advertisement, becomes through {@code event}: itself where the event is not
     * news, a new spell where it was gone and is listed again.
     */
    Spell after(PostingEvent<?> event) {
        Instant at = instant(event);
        if (at.isBefore(lastKnown())) {
            return this;
        }
        return switch (event) {
            case Seen<?> seen -> listedAt(at);
            case Confirmed<?> confirmed -> listedAt(at);
            case Gone<?> news -> gone == null ? new Spell(firstSeen, lastSeen, new End(at, news.reason())) : this;
        };
    }

    private Spell listedAt(Instant at) {
        if (gone == null) {
            return new Spell(firstSeen, at, null);
        }
        return at.isAfter(gone.at()) ? new Spell(at, at, null) : this;
    }

    /** When something was last known of it. */
    public Instant lastKnown() {
        return gone == null ? lastSeen : gone.at();
    }
}
