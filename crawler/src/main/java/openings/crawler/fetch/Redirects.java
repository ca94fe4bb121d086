package openings.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import openings.crawler.fetch.Exchange.BodyLimit;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.HostGate.Check;
import openings.crawler.text.WebAddress;

/** Follows redirects of the files by which hosts say what they allow. */
final class Redirects {
    private static final int MOST_HOPS = 5;

    /** Says whether a redirect may be followed. */
    @FunctionalInterface
    interface Hop {
        boolean isAllowed(URI target) throws IOException, InterruptedException;
    }

    private final Courier courier;

    Redirects(Courier courier) {
        this.courier = courier;
    }

    /**
     * The answer at the end of the redirects; one that redirects itself where there are more than five, or it leads to no
     * web address.
     *
     * @throws FetchException also for a redirect to what may not be asked for
     */
    Answer follow(URI first, Access access, BodyLimit limit, Hop hop) throws IOException, InterruptedException {
        URI at = first;
        Answer answer = courier.send(Request.get(at), access, limit, Check.NONE);
        for (int hops = 0; answer.isRedirect() && hops < MOST_HOPS; hops++) {
            Optional<URI> next = target(at, answer);
            if (next.isEmpty()) {
                return answer;
            }
            at = next.get();
            answer = ask(at, access, limit, hop);
        }
        return answer;
    }

    /** Where a redirect leads; empty if that is no web address. */
    static Optional<URI> target(URI at, Answer answer) {
        return WebAddress.parse(at, answer.header("location").orElse("")).flatMap(WebTarget::of);
    }

    private Answer ask(URI at, Access access, BodyLimit limit, Hop hop) throws IOException, InterruptedException {
        try {
            if (hop.isAllowed(at)) {
                return courier.send(Request.get(at), access, limit, Check.NONE);
            }
        } catch (AddressGuard.Refused e) {
            throw new FetchException(Failure.REDIRECTS, "Redirected to an address that is not public", e);
        }
        throw new FetchException(Failure.REDIRECTS, "Redirected to what robots.txt denies there: " + at);
    }
}
