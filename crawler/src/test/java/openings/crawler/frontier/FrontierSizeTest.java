package openings.crawler.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Validators;
import openings.crawler.testing.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what an address costs on disk, so that a million of them fit. */
class FrontierSizeTest {
    private static final int MANY = 40_000;
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void costsAtMostAHundredAndFiftyBytesForAnAddressThatWasVisited() throws IOException {
        List<String> addresses = Addresses.make(MANY).toList();
        assertThat(addresses.stream().mapToInt(String::length).average().orElseThrow())
                .isBetween(78.0, 90.0);

        Path file = home.resolve("frontier.sqlite");
        try (Frontier frontier = Frontier.open(file)) {
            addresses.forEach(address -> frontier.pages().listed("board", 1, Link.to(URI.create(address)), MONDAY));
            frontier.commit();
        }
        long listed = Files.size(file) / MANY;
        try (Frontier frontier = Frontier.open(file)) {
            visitAll(frontier);
        }
        long visited = Files.size(file) / MANY;
        try (Frontier frontier = Frontier.open(file)) {
            seeAll(frontier);
        }
        long seen = Files.size(file) / MANY;

        System.out.println(
                "bytes per address: listed " + listed + ", visited " + visited + ", with an advertisement " + seen);
        assertThat(listed).isLessThanOrEqualTo(120);
        assertThat(visited).isLessThanOrEqualTo(150);
        assertThat(seen).isLessThanOrEqualTo(250);
    }

    /** Visits all pages; every other server gives an entity tag. */
    private static void visitAll(Frontier frontier) {
        for (List<DueUrl> due = due(frontier); !due.isEmpty(); due = due(frontier)) {
            for (DueUrl url : due) {
                String tag = url.id() % 2 == 0 ? null : "\"" + Long.toHexString(url.id() * 0x9E3779B97F4A7C15L) + "\"";
                frontier.pages()
                        .fetched(
                                url.id(),
                                "fetched",
                                new Validators(tag, null),
                                MONDAY.plusSeconds(url.id()),
                                MONDAY.plus(Duration.ofDays(14)).plusSeconds(url.id()));
            }
            frontier.commit();
        }
    }

    private static void seeAll(Frontier frontier) {
        for (long id = 1; id <= MANY; id++) {
            PostingKey key = new PostingKey("board", "job-" + id);
            frontier.postings().seen(key, id, id * 0x9E3779B97F4A7C15L, null, 1, MONDAY);
        }
        frontier.commit();
    }

    private static List<DueUrl> due(Frontier frontier) {
        return frontier.pages().due("board", MONDAY, 500, Set.of());
    }
}
