package openings.crawler.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What an origin allows, as far as it has been heard.
 *
 * @param robots null while its robots.txt cannot be had and no copy is at hand
 * @param askAgain when a robots.txt that cannot be had is asked for again
 */
record Manners(@Nullable RobotsTxt robots, TdmReservation tdm, Instant askAgain) {
    /** Why this may not be asked for; empty if it may. */
    Optional<FetchResult> refusal(URI target) {
        if (robots == null) {
            return Optional.of(new Failed(
                    Failure.ROBOTS_UNAVAILABLE, "robots.txt of " + target.getAuthority() + " cannot be had", askAgain));
        }
        if (!allows(robots, target)) {
            return Optional.of(new Denied(Rule.ROBOTS, "robots.txt denies it"));
        }
        TdmReservation.Declaration declared = tdm.of(target);
        return declared.reserves()
                ? Optional.of(new Denied(Rule.TDM_RESERVATION, declared.reason(TdmReservation.PATH + " reserves it")))
                : Optional.empty();
    }

    /** An escaped or doubled slash is not a slash, but many servers take it for one: then what that leads to counts too. */
    static boolean allows(RobotsTxt robots, URI target) {
        String path = PathPattern.pathOf(target);
        String plain = PathPattern.normal(WebTarget.plainPath(target));
        return robots.allows(path) && (plain.equals(path) || robots.allows(plain));
    }
}
