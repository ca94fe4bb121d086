package openings.aggregator.estimate;

import java.time.Duration;

/**
 * How long an advertisement is taken to be open.
 *
 * @param carry how long after it was last seen, where nothing says that it is gone: a source that fails or gives no
 *     complete list neither ends its advertisements at once nor keeps them for ever (Destatis and ESSnet: 30 days)
 * @param lifetime how long after it was first seen at most
 * @param silence how long a source may be silent, while others are not, before it counts as broken off
 * @param startUp what is seen within this time after the first visit to a source may have been there before
 * @param posted how far back, for those, the source's own date of posting is believed
 */
public record ListingRules(Duration carry, Duration lifetime, Duration silence, Duration startUp, Duration posted) {
    /** 30, 180, 10, 2 and 60 days. */
    public static ListingRules standard() {
        return new ListingRules(
                Duration.ofDays(30),
                Duration.ofDays(180),
                Duration.ofDays(10),
                Duration.ofDays(2),
                Duration.ofDays(60));
    }
}
