package openings.crawler.kind;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.page.Page;

/** Reads answers of one board of a kind, without asking for details. */
final class Answers {
    static final String EMPLOYER = "Bakery of the site";
    private static final Instant FETCHED = Instant.parse("2026-09-01T06:00:00Z");
    private static final URI START = URI.create("https://api.example.org/board/acme/jobs");

    private final BoardReader reader;

    Answers(Kind kind) {
        Source source = new Source("board", EMPLOYER, SourceType.EMPLOYER, "US", Set.of(), START);
        reader = kind.reader(
                new BoardAccess(List.of(START), Map.of("board", "acme"), null, null, false),
                source,
                new SimpleMeterRegistry());
    }

    /** Reads an answer of the kind that it is recognised as. */
    static List<JobPosting> recognised(byte[] body) {
        Kind kind = Kinds.shipped().recognise(body).orElseThrow(() -> new AssertionError("Not recognised"));
        return new Answers(kind).postings(body);
    }

    static Answers of(String kind) {
        return new Answers(Kinds.shipped().find(kind).orElseThrow());
    }

    List<Extracted> items(String body) {
        return items(body.getBytes(StandardCharsets.UTF_8));
    }

    List<Extracted> items(byte[] body) {
        List<Extracted> items = new ArrayList<>();
        Page page = new Page(START, FETCHED, "", body);
        reader.listing(page, reader.start(null).getFirst(), items::add);
        return items;
    }

    List<JobPosting> postings(byte[] body) {
        List<JobPosting> postings = new ArrayList<>();
        for (Extracted item : items(body)) {
            if (item instanceof Extracted.Posting found) {
                postings.add(found.posting());
            }
        }
        return postings;
    }

    List<JobPosting> postings(String body) {
        return postings(body.getBytes(StandardCharsets.UTF_8));
    }
}
