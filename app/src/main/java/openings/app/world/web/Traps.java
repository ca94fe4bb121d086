package openings.app.world.web;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Advertisements that a well-behaved visitor never asks for: some are denied by robots.txt (RFC 9309), others reserved
 * from text and data mining by {@code /.well-known/tdmrep.json} (TDM Reservation Protocol). The listing links to both.
 */
final class Traps {
    private static final String DENIED = "/internal/job/";
    private static final String RESERVED = "/partner/job/";
    private static final int FIRST_TRAP = 900_000;

    private final LongAdder denied;
    private final LongAdder reserved;

    /** Traps that count those who step into them. */
    Traps(LongAdder denied, LongAdder reserved) {
        this.denied = denied;
        this.reserved = reserved;
    }

    /** Links to one trap of each kind, as items of a listing. */
    static String links(int page) {
        return link(DENIED, page) + link(RESERVED, page);
    }

    private static String link(String path, int page) {
        String id = String.valueOf(FIRST_TRAP + page);
        return "<li><a class=\"job\" href=\"" + path + id + "\">Trap " + id + "</a></li>\n";
    }

    /** The rules and the traps themselves; empty for all other requests. */
    Optional<Reply> findAnswer(Request request) {
        if (request.path().equals("/robots.txt")) {
            return Optional.of(Reply.text(200, "User-agent: *\nDisallow: /internal/\n"));
        }
        if (request.path().equals("/.well-known/tdmrep.json")) {
            return Optional.of(Reply.json("[{\"location\": \"/partner/*\", \"tdm-reservation\": 1}]\n"));
        }
        if (request.path().startsWith(DENIED)) {
            denied.increment();
            return Optional.of(trap());
        }
        if (request.path().startsWith(RESERVED)) {
            reserved.increment();
            return Optional.of(trap());
        }
        return Optional.empty();
    }

    private static Reply trap() {
        return Reply.html("""
                <!DOCTYPE html><html lang="en"><head><title>Trap</title><script type="application/ld+json">
                {"@context": "https://schema.org/", "@type": "JobPosting", "title": "Trap",
                 "description": "Nobody was to read this.", "hiringOrganization": {"@type": "Organization", "name": "Trap"}}
                </script></head><body><h1>Trap</h1></body></html>
                """);
    }
}
