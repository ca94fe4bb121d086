package openings.crawler;

import static openings.crawler.Rounds.DAY;
import static openings.crawler.Rounds.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a listing that has got shorter is believed. */
class ExpiryTest {
    @AutoClose
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void open() {
        rounds.bakery.list(ids(1, 30));
        rounds.bakery.advertiseAll(ids(1, 30));
        rounds.crawl();
    }

    @Test
    void believesAListingThatHasLostHalfAtOnce() {
        rounds.bakery.list(ids(1, 15));

        assertThat(gone(rounds.after(DAY))).hasSize(15);
    }

    @Test
    void believesAListingThatHasLostMoreOnlyWhenTheNextRunAgrees() {
        rounds.bakery.list(ids(1, 14));
        rounds.clock.pass(DAY);
        SourceReport first = rounds.crawl();

        assertThat(first.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(first.reason()).startsWith("Only 14 of 30 advertisements are in it");
        assertThat(first.failures()).containsKey("shrunken-listing");
        assertThat(gone(rounds.sink.take())).isEmpty();
        assertThat(gone(rounds.after(DAY))).hasSize(16);
    }

    @Test
    void endsOnlyWhatBothRunsLeftOut() {
        rounds.bakery.list(ids(1, 10));
        rounds.after(DAY);
        rounds.bakery.list(ids(2, 12));

        assertThat(gone(rounds.after(DAY)))
                .contains("gone 1 NOT_LISTED", "gone 13 NOT_LISTED")
                .doesNotContain("gone 11 NOT_LISTED")
                .hasSize(1 + 18);
    }

    @Test
    void forgetsTheSuspicionWhenAllIsThereAgain() {
        rounds.bakery.list(ids(1, 10));
        rounds.after(DAY);
        rounds.bakery.list(ids(1, 30));
        assertThat(gone(rounds.after(DAY))).isEmpty();
        rounds.bakery.list(ids(1, 10));

        assertThat(gone(rounds.after(DAY))).isEmpty();
    }

    @Test
    void believesASmallBoardAtOnce() {
        rounds.bakery.list(ids(1, 20));
        rounds.after(DAY);
        rounds.bakery.list("1");

        assertThat(gone(rounds.after(DAY))).hasSize(19);
    }

    @Test
    void endsAnAdvertisementWhosePageShowsAnother() {
        rounds.bakery.list(ids(1, 30));
        rounds.board.page("/jobs/baker-30", """
                <html><head><script type="application/ld+json">
                {"@type": "JobPosting", "identifier": "new", "title": "Confectioner", "description": "Cake.",
                 "hiringOrganization": {"name": "Bakery"}}</script></head></html>
                """);

        List<String> events = Stream.concat(rounds.after(DAY.multipliedBy(14)).stream(), rounds.after(DAY).stream())
                .toList();

        assertThat(events).contains("seen new", "gone 30 NOT_LISTED");
    }

    private static List<String> gone(List<String> events) {
        return events.stream().filter(event -> event.startsWith("gone")).toList();
    }
}
