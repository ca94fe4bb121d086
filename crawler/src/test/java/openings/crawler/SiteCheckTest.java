package openings.crawler;

import static java.util.Objects.requireNonNull;
import static openings.crawler.Rounds.DAY;
import static openings.crawler.Rounds.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import openings.crawler.Completeness.Property;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.SiteCheck.Problem;
import openings.crawler.SiteCheck.Sample;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
    @AutoClose
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void open() {
        rounds.bakery.list(ids(1, 12));
        rounds.bakery.advertiseAll(ids(1, 12));
    }

    @Test
    void knowsNothingOfASiteThatWasNeverVisited() {
        SiteCheck check = check();

        assertThat(check.health().outcome()).isNull();
        assertThat(whats(check)).containsExactly("Never visited");
        assertThat(check.isInTrouble()).isTrue();
    }

    @Test
    void remembersAGoodRunAndWhatItsPostingsHave() {
        rounds.crawl();

        SiteCheck check = check();

        assertThat(check.isInTrouble()).isFalse();
        assertThat(check.health().outcome()).isEqualTo("complete");
        assertThat(check.health().lastGood()).isEqualTo(rounds.clock.instant());
        assertThat(check.health().counts().seen()).isEqualTo(12);
        assertThat(check.fields().of()).isEqualTo(12);
        assertThat(check.fields().share(Property.TITLE)).isEqualTo(1);
        assertThat(check.fields().share(Property.DATE_POSTED)).isZero();
        assertThat(whats(check)).containsExactly("Only 0 % of its postings have a datePosted");
    }

    @Test
    void saysThatItIsBlockedAndSinceWhen() {
        rounds.crawl();
        rounds.board.status("/jobs", 403);
        for (int i = 0; i < 4; i++) {
            rounds.after(DAY);
        }

        SiteCheck check = check();

        assertThat(check.health().outcome()).isEqualTo("blocked");
        assertThat(check.health().failedInRow()).isEqualTo(4);
        assertThat(check.health().counts().blocked()).isEqualTo(1);
        assertThat(whats(check))
                .anyMatch(what -> what.startsWith("It turns the crawler away: ") && what.endsWith("HTTP 403"))
                .contains("No good run since 2026-01-05T06:00:00Z");
        assertThat(check.isInTrouble()).isTrue();
    }

    @Test
    void saysThatPagesAreNotUnderstood() {
        for (String id : ids(1, 12)) {
            rounds.board.page("/jobs/baker-" + id, "<html><body><p>Our new pages.</p></body></html>");
        }
        rounds.crawl();

        assertThat(whats(check())).contains("12 of 13 pages show no advertisement");
    }

    @Test
    void looksAtASiteWithoutLeavingATrace() throws InterruptedException {
        rounds.crawl();
        rounds.sink.take();
        rounds.board.forgetRequests();
        rounds.clock.pass(DAY);

        SiteCheck check = look(3);

        Sample sample = requireNonNull(check.sample());
        assertThat(sample.listing()).isEqualTo(Listing.COMPLETE);
        assertThat(sample.listed()).isEqualTo(12);
        assertThat(sample.visited()).isEqualTo(3);
        assertThat(sample.fields().of()).isEqualTo(3);
        assertThat(sample.titles()).containsExactly("Baker 1", "Baker 2", "Baker 3");
        assertThat(rounds.board.paths())
                .filteredOn(path -> path.contains("baker"))
                .hasSize(3);
        assertThat(rounds.after(DAY)).hasSize(12).allMatch(event -> event.startsWith("confirmed"));
    }

    @Test
    void seesABotCheckForWhatItIs() throws InterruptedException {
        rounds.board.page("/jobs", "<html><title>Just a moment...</title></html>");

        SiteCheck check = look(3);

        assertThat(requireNonNull(check.sample()).listing()).isEqualTo(Listing.BLOCKED);
        assertThat(whats(check)).anyMatch(what -> what.startsWith("It turns the crawler away now"));
        assertThat(check.isInTrouble()).isTrue();
    }

    @Test
    void saysWhyPagesGaveNothing() throws InterruptedException {
        rounds.board.page("/jobs/baker-1", "<html><body><p>Nothing here.</p></body></html>");
        rounds.board.status("/jobs/baker-2", 403);

        SiteCheck check = look(3);

        Map<String, CrawlReport.Failure> failures =
                requireNonNull(check.sample()).failures();
        assertThat(failures).containsOnlyKeys("no-posting", "blocked");
        assertThat(whats(check))
                .anyMatch(what -> what.contains("1 × no-posting, as at " + rounds.board.at("/jobs/baker-1")));
    }

    @Test
    void doesNotLookWhereAnAgreementHasEnded() throws InterruptedException {
        rounds.as(rounds.bakery.sites() + "    agreement: {reference: \"2025/3\", expires: 2026-01-04}\n");

        SiteCheck check = look(3);

        assertThat(check.sample()).isNull();
        assertThat(whats(check)).contains("The agreement 2025/3 ended on 2026-01-04");
        assertThat(rounds.board.paths()).isEmpty();
    }

    private SiteCheck check() {
        return Crawler.check(rounds.home, rounds.sites(), rounds.clock).getFirst();
    }

    private SiteCheck look(int most) throws InterruptedException {
        try (Crawler crawler = Crawler.open(
                rounds.home, rounds.sites(), CrawlerConfig.defaults(), rounds.clock, new SimpleMeterRegistry())) {
            return crawler.check(most).getFirst();
        }
    }

    private static List<String> whats(SiteCheck check) {
        return check.problems().stream().map(Problem::what).toList();
    }
}
