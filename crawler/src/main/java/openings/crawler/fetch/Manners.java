package openings.crawler.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a host allows, as it said when it was asked.
 *
 * @param asked when
 * @param reachable whether its robots.txt could be had or is known to be absent
 */
record Manners(Instant asked, boolean reachable, BaseRobotRules robots, TdmReservation tdm) {
    private static final Duration HOLDS = Duration.ofDays(1);
    private static final Duration HOLDS_UNREACHABLE = Duration.ofMinutes(10);

    static Manners unreachable(Instant now) {
        return new Manners(now, false, new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), TdmReservation.NONE);
    }

    boolean holdsAt(Instant now) {
        return now.isBefore(asked.plus(reachable ? HOLDS : HOLDS_UNREACHABLE));
    }

    /** Why this may not be asked for; empty if it may. */
    Optional<FetchResult> refusal(URI uri) {
        if (!reachable) {
            return Optional.of(new FetchResult.Failed(
                    FetchResult.Failure.ROBOTS_UNAVAILABLE, "robots.txt of " + uri.getAuthority() + " cannot be had"));
        }
        if (!robots.isAllowed(uri.toString())) {
            return Optional.of(new FetchResult.Denied(FetchResult.Rule.ROBOTS, "robots.txt denies it"));
        }
        return tdm.reserves(uri)
                ? Optional.of(
                        new FetchResult.Denied(FetchResult.Rule.TDM_RESERVATION, TdmReservation.PATH + " reserves it"))
                : Optional.empty();
    }

    Duration crawlDelay() {
        return Duration.ofMillis(Math.max(0, robots.getCrawlDelay()));
    }
}
