package openings.aggregator.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import openings.aggregator.dedup.Clusters.Reason;
import openings.aggregator.ledger.Advertisement;
import openings.aggregator.ledger.Recorded;
import openings.aggregator.ledger.Spell;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingText;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;

final class DuplicatesTest {
    private static final String TEXT = """
            We look for somebody who keeps the books of a growing bakery with nine shops. You write the invoices,
            pay the bills, prepare the month's end and talk with our tax adviser. You have learned the trade, know
            a common program for accounts and like to work in a small team. We offer thirty hours a week, flexible
            mornings, bread every day and a place where your ideas are welcome. Begin as soon as you can.
            """;

    private static Recorded ad(String source, String id, String title, String employer, String nuts, String text) {
        return ad(source, id, title, employer, nuts, text, 0);
    }

    private static Recorded ad(
            String source, String id, String title, String employer, String nuts, String text, int day) {
        JobPosting bare = Samples.posting(source, id, title, employer, "Town");
        JobPosting posting = new JobPosting(
                bare.key(),
                bare.provenance(),
                new PostingText(title, text, null, List.of(), List.of()),
                bare.hiringOrganization(),
                bare.jobLocation(),
                bare.terms());
        Instant first = Samples.MONDAY.plus(Duration.ofDays(day));
        return new Recorded(
                Advertisement.of(new ClassifiedPosting(posting, Samples.classification("4311", nuts, "C"))),
                List.of(new Spell(first, first.plus(Duration.ofDays(7)), null)));
    }

    private static Clusters link(Recorded... ads) {
        return Duplicates.link(List.of(ads), DedupRules.standard());
    }

    @Test
    void theSameTextOfTheSameEmployerIsOneJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper (m/f/d)", "Bakery GmbH", "DK011", TEXT),
                ad("a", "2", "Bookkeeper", "bakery", "DK011", TEXT));

        assertThat(clusters.clusters()).hasSize(1);
        assertThat(clusters.links()).containsEntry(Reason.SAME_TEXT, 1L);
    }

    @Test
    void aTeaserOnAnotherBoardIsTheSameJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("b", "9", "Bookkeeper", "Bakery", "DK011", "Bookkeeper wanted"));

        assertThat(clusters.links()).containsEntry(Reason.SAME_HEADLINE, 1L);
    }

    @Test
    void aTeaserUnderAnotherTitleIsTheSameJobThoughItsRegionIsNotKnown() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper for Bakery", "Bakery", "DK011", TEXT),
                ad("b", "9", "Bookkeeper, 30 hours", "Bakery", "DK", TEXT.substring(0, 250)));

        assertThat(clusters.links()).containsEntry(Reason.NEAR_TEXT, 1L);
    }

    @Test
    void severalJobsWithOneHeadlineOnOneBoardStayApart() {
        Clusters clusters = link(
                ad("a", "1", "Nurse", "Hospital", "DK011", "Nights on the ward for children and their parents"),
                ad("a", "2", "Nurse", "Hospital", "DK011", "Days in surgery, with a long introduction"),
                ad("b", "3", "Nurse", "Hospital", "DK011", "Something else altogether in the laboratory"));

        assertThat(clusters.clusters()).hasSize(3);
    }

    @Test
    void aTextWithAFewChangedWordsIsTheSameJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("b", "2", "Bookkeeper wanted", "Bakery", "DK0", TEXT.replace("nine shops", "ten shops")));

        assertThat(clusters.links()).containsEntry(Reason.NEAR_TEXT, 1L);
    }

    @Test
    void anAgencysCopyIsTheSameJobThoughItNamesAnotherEmployer() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("b", "2", "Bookkeeper", "Staff Now", "DK011", TEXT));

        assertThat(clusters.links()).containsEntry(Reason.NEAR_TEXT_OTHER_EMPLOYER, 1L);
    }

    @Test
    void theSameTextInAnotherRegionIsAnotherJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("b", "2", "Bookkeeper", "Bakery", "NL321", TEXT));

        assertThat(clusters.clusters()).hasSize(2);
    }

    @Test
    void theSameTextMonthsLaterIsAnotherJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("a", "2", "Bookkeeper", "Bakery", "DK011", TEXT, 90));

        assertThat(clusters.clusters()).hasSize(2);
    }

    @Test
    void anotherTitleOnTheSameBoilerplateIsAnotherJob() {
        Clusters clusters = link(
                ad("a", "1", "Bookkeeper", "Bakery", "DK011", TEXT),
                ad("b", "2", "Truck driver", "Bakery", "DK011", TEXT));

        assertThat(clusters.clusters()).hasSize(2);
    }

    @Test
    void aClusterIsNamedByItsSmallestKeyAndKeepsTheFullestRecord() {
        Cluster cluster = link(
                        ad("b", "1", "Bookkeeper", "Bakery", "DK011", ""),
                        ad("c", "1", "Bookkeeper", "Bakery", "DK011", TEXT))
                .clusters()
                .getFirst();

        assertThat(cluster.id()).hasToString("b/1");
        assertThat(cluster.kept().key()).hasToString("c/1");
        assertThat(cluster.openings()).isEqualTo(1);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Recorded> ads = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ads.add(ad("s" + i % 4, "" + i, "Bookkeeper", "Bakery " + i % 9, "DK011", TEXT.substring(0, 200 + i % 7)));
        }
        Clusters inOrder = Duplicates.link(ads, DedupRules.standard());

        Collections.shuffle(ads, new Random(3));

        assertThat(Duplicates.link(ads, DedupRules.standard())).isEqualTo(inOrder);
    }
}
