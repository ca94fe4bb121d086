package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a host has been treated since it was first visited: an entry of the politeness log. It names no page and holds nothing
 * of what was fetched, so that it can be published.
 *
 * @param host name, and port where it is not the usual one
 * @param gap the shortest time between the end of an answer and the next request; null before there were two requests
 * @param robots when its robots.txt was last asked for; null if never
 */
public record Conduct(
        String host,
        Traffic traffic,
        @Nullable Gap gap,
        Denials denials,
        Overload overload,
        @Nullable RobotsRead robots) {
    /**
     * Requests, those for robots.txt included.
     *
     * @param first when the first began
     * @param last when the last ended
     * @param bytes of bodies, as they came over the wire
     */
    public record Traffic(Instant first, Instant last, long requests, long bytes) {}

    /**
     * Time between the end of an answer and the next request.
     *
     * @param owed what had to lie between the two at that time
     */
    public record Gap(Duration shortest, Duration owed) {}

    /**
     * Pages that were not asked for, or not used, because that is not allowed.
     *
     * @param robots not asked for
     * @param tdm not asked for, or not used, by TDM reservation
     * @param tags not used, by robots tags
     */
    public record Denials(long robots, long tdm, long tags) {}

    /**
     * How the host said that it was asked too much.
     *
     * @param tooManyRequests answers 429
     * @param unavailable answers 503
     * @param notBefore until when it asked to be left alone; null where it never did
     */
    public record Overload(
            long tooManyRequests,
            long unavailable,
            @Nullable Instant notBefore) {}

    /**
     * A robots.txt was asked for.
     *
     * @param status of the answer, or what was wrong
     */
    public record RobotsRead(Instant at, String status) {}

    public Conduct {
        requireNonNull(host, "host");
        requireNonNull(traffic, "traffic");
        requireNonNull(denials, "denials");
        requireNonNull(overload, "overload");
    }
}
