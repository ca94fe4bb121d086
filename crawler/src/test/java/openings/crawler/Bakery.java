package openings.crawler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import openings.crawler.testing.Board;

/** A board of bakers: a listing and pages with JSON-LD. */
final class Bakery {
    private final Board board;

    Bakery(Board board) {
        this.board = board;
    }

    /** The text of a sites file with this board only. */
    String sites() {
        return """
                sites:
                  - id: board
                    kind: html
                    start: START
                    source-type: job-board
                    country: DK
                    gap: 0s
                    local: true
                """.replace("START", board.at("/jobs").toString());
    }

    Sites parsedSites() {
        return Sites.parse(sites(), "sites.yaml");
    }

    /** Sets which advertisements the listing links to. */
    void list(String... ids) {
        String links = Arrays.stream(ids)
                .map(id -> "<li><a href='/jobs/baker-" + id + "'>Baker</a></li>")
                .collect(Collectors.joining());
        board.page("/jobs", "<html><body><nav><a href='/about'>About</a></nav><ul>" + links + "</ul></body></html>");
    }

    void advertiseAll(String... ids) {
        Arrays.asList(ids).forEach(id -> advertise(id, "Baker " + id, ""));
    }

    void advertise(String id, String title, String validThrough) {
        advertise(id, title, validThrough, Map.of());
    }

    void advertise(String id, String title, String validThrough, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "text/html; charset=utf-8");
        board.reply("/jobs/baker-" + id, 200, all, """
                <html lang="en"><head><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "ID", "title": "TITLE",
                 "hiringOrganization": {"@type": "Organization", "name": "Bakery"}, "validThrough": "UNTIL",
                 "jobLocation": {"@type": "Place", "address": {"addressLocality": "Aarhus", "addressCountry": "DK"}},
                 "description": "<p>Bread.</p>"}
                </script></head><body><h1>TITLE</h1></body></html>
                """.replace("ID", id)
                .replace("TITLE", title)
                .replace("UNTIL", validThrough));
    }
}
