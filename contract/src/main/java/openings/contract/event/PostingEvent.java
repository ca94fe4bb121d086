package openings.contract.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.function.Function;
import openings.contract.posting.PostingKey;

/**
 * Something that happened to an advertisement. Delivering an event twice changes nothing: it is applied by key and
 * instant.
 *
 * @param <P> what is known of the advertisement: as seen, or as classified
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PostingEvent.Seen.class, name = "seen"),
    @JsonSubTypes.Type(value = PostingEvent.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = PostingEvent.Gone.class, name = "gone")
})
public sealed interface PostingEvent<P> {
    PostingKey key();

    /** When it was observed. */
    Instant at();

    /** This event with what is known of the advertisement put into another form. */
    <Q> PostingEvent<Q> map(Function<? super P, ? extends Q> form);

    /** The advertisement was fetched: it is new, has changed or is listed again. */
    record Seen<P>(PostingKey key, Instant at, P posting) implements PostingEvent<P> {
        public Seen {
            requireNonNull(key, "key");
            requireNonNull(at, "at");
            requireNonNull(posting, "posting");
        }

        @Override
        public <Q> Seen<Q> map(Function<? super P, ? extends Q> form) {
            return new Seen<>(key, at, form.apply(posting));
        }
    }

    /** The advertisement is still listed; it was not fetched again, or is unchanged. */
    record Confirmed<P>(PostingKey key, Instant at) implements PostingEvent<P> {
        public Confirmed {
            requireNonNull(key, "key");
            requireNonNull(at, "at");
        }

        @Override
        public <Q> Confirmed<Q> map(Function<? super P, ? extends Q> form) {
            return new Confirmed<>(key, at);
        }
    }

    /** The advertisement is no longer on offer. */
    record Gone<P>(PostingKey key, Instant at, Reason reason) implements PostingEvent<P> {
        /** How it is known that an advertisement is gone. Failures to look are never among them. */
        public enum Reason {
            /** HTTP 404 or 410. */
            NOT_FOUND,
            /** Past the date that the source itself gave. */
            EXPIRED,
            /** Absent from a complete listing. */
            NOT_LISTED,
            /** The source itself says that it was withdrawn. */
            WITHDRAWN
        }

        public Gone {
            requireNonNull(key, "key");
            requireNonNull(at, "at");
            requireNonNull(reason, "reason");
        }

        @Override
        public <Q> Gone<Q> map(Function<? super P, ? extends Q> form) {
            return new Gone<>(key, at, reason);
        }
    }
}
