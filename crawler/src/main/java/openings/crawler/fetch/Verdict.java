package openings.crawler.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import openings.crawler.feed.Records;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.NotFound;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.fetch.FetchResult.Unchanged;
import openings.crawler.fetch.FetchResult.Use;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/** Says what an answer is worth, and what may be made of it. */
final class Verdict {
    private final String robot;
    private final Clock clock;

    Verdict(String robot, Clock clock) {
        this.robot = robot;
        this.clock = clock;
    }

    /**
     * What an answer comes to.
     *
     * @param conditional whether the server was told what is known already
     * @param notBefore until when the host is to be left alone; null if it did not ask for that
     */
    FetchResult on(URI uri, Answer answer, boolean conditional, @Nullable Instant notBefore) {
        int status = answer.status();
        return switch (status) {
            case 200 -> used(uri, answer);
            case 304 ->
                conditional
                        ? new Unchanged()
                        : new Failed(Failure.STATUS, "HTTP 304, though no earlier version was named");
            case 404, 410 -> new NotFound(status);
            case 401, 403, 429 -> new Blocked("HTTP " + status, notBefore);
            default -> new Failed(status >= 500 ? Failure.SERVER_ERROR : Failure.STATUS, "HTTP " + status, notBefore);
        };
    }

    private FetchResult used(URI uri, Answer answer) {
        Page page = new Page(uri, clock.instant(), answer.header("content-type").orElse(""), answer.body());
        page.cameWith(answer.all("link"));
        Optional<FetchResult> denied = reserved(answer, page);
        if (denied.isPresent()) {
            return denied.get();
        }
        RobotsTags tags = RobotsTags.of(answer.all("x-robots-tag"), page, robot);
        Optional<String> refusal = isSitemap(page) ? Optional.empty() : tags.refusal(clock.instant());
        if (refusal.isPresent()) {
            return new Denied(Rule.ROBOTS_TAGS, refusal.get());
        }
        return Blocking.sign(page)
                .<FetchResult>map(sign -> new Blocked("A page that turns robots away (\"" + sign + "\")"))
                .orElseGet(() ->
                        new Fetched(page, answer.status(), answer.headers(), new Use(tags.follow(), tags.archive())));
    }

    private static Optional<FetchResult> reserved(Answer answer, Page page) {
        TdmReservation.Declaration meta = TdmReservation.inMeta(page);
        TdmReservation.Declaration last = meta.isSet() ? meta : TdmReservation.inHeader(answer);
        String place = meta.isSet() ? "The page's meta element reserves it" : "The answer's header reserves it";
        return last.reserves() ? Optional.of(new Denied(Rule.TDM_RESERVATION, last.reason(place))) : Optional.empty();
    }

    /** Sitemaps are there for robots; a noindex on one only keeps the file itself out of search results. */
    private static boolean isSitemap(Page page) {
        return page.format() == Records.Format.XML && (page.mentions("<urlset") || page.mentions("<sitemapindex"));
    }
}
