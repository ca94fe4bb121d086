package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.contract.posting.Terms;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.ListingRules;
import openings.crawler.extract.SiteTemplate;
import openings.crawler.feed.FeedMapping;
import openings.crawler.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDigestTest {
    private static final String TEXT =
            "We bake rye bread at night. You have worked with sourdough for 3 years and lift 25 kg.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\nPosted 3 days ago",
                "Posted 30+ days ago · 1,204 views\n%s",
                "%s\nViews: 17",
                "%s\n Be the first of 25 applicants! 24 people applied",
                "Vor 2 Tagen\n%s\n311 Aufrufe",
                "%s\nNoch 5 Tage",
                "Il y a 4 semaines\n%s\nVue 12 fois\n36 candidatures",
                "for 3 dage siden\n%s\n12 visninger",
                "%s\nGeplaatst op 5 januari 2026\n88 keer bekeken",
                "%s\nLast updated: January 5, 2026, 14:05",
                "Publicerad idag\n%s\n7 dagar kvar",
                "%s\nAktualisiert am 05.01.2026",
                "Hace 2 días\n%s\n14 inscritos",
                "%s\nDodano wczoraj\n5 dni temu",
                "%s\n3d ago",
                "%s\nPosted today\nApply now\nShare\nBack to list",
            })
    void doesNotSeeWhatChangesAroundAnAdvertisement(String page) {
        String now = page.replace("%s", TEXT);
        String later = now.replaceAll("\\b(?:3|17|2|311|12|4|36|88|7|14)\\b(?! (?:years|kg))", "9")
                .replace("Posted today", "Posted yesterday")
                .replace("24 people", "31 people")
                .replace("1,204", "2,317")
                .replace("30+", "31")
                .replace("idag", "igår")
                .replace("wczoraj", "dzisiaj");

        assertThat(digest("Baker", later)).as(later).isEqualTo(digest("Baker", now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bread  | bread:
                    night. | night!
                    We     | We\u00a0
                    bake   | BAKE
                    You    | \u201cYou\u201d
                    """)
    void doesNotSeePunctuationAndSpace(String written, String other) {
        assertThat(digest("Baker", TEXT.replace(written, other))).isEqualTo(digest("Baker", TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 years   | 5 years
                    25 kg     | 20 kg
                    rye bread | cake
                    at night  | at night and on Sundays
                    """)
    void seesThatTheWordsHaveChanged(String written, String other) {
        assertThat(digest("Baker", TEXT.replace(written, other))).isNotEqualTo(digest("Baker", TEXT));
    }

    @Test
    void seesAnotherTitleAndOtherTerms() {
        JobPosting posting = posting("Baker", TEXT);
        Terms terms = posting.terms();
        MonetaryAmount pay = new MonetaryAmount(
                "DKK", BigDecimal.valueOf(180), null, MonetaryAmount.PayPeriod.HOUR, MonetaryAmount.PayBasis.UNSTATED);

        assertThat(digest("Head baker", TEXT)).isNotEqualTo(digest("Baker", TEXT));
        assertThat(List.of(
                        with(posting, new Terms(null, null, List.of("FULL_TIME"), null, null, null)),
                        with(posting, new Terms(null, Instant.EPOCH, terms.employmentType(), null, null, null)),
                        with(posting, new Terms(null, null, terms.employmentType(), "hybrid", null, null)),
                        with(posting, new Terms(null, null, terms.employmentType(), null, pay, null)),
                        with(posting, new Terms(null, null, terms.employmentType(), null, null, 3))))
                .doesNotHaveDuplicates()
                .doesNotContain(ContentDigest.of(posting));
    }

    @Test
    void doesNotSeeTheOrderOfListsNorTheDayItWasPosted() {
        JobPosting posting = posting("Baker", TEXT);

        assertThat(with(posting, new Terms(null, null, List.of("Full time", "Temporary"), null, null, null)))
                .isEqualTo(with(
                        posting, new Terms(Instant.EPOCH, null, List.of("temporary", "full-time"), null, null, null)));
    }

    private static long with(JobPosting posting, Terms terms) {
        return ContentDigest.of(new JobPosting(
                posting.key(),
                posting.provenance(),
                posting.text(),
                posting.hiringOrganization(),
                posting.jobLocation(),
                terms));
    }

    private static long digest(String title, String text) {
        return ContentDigest.of(posting(title, text));
    }

    private static JobPosting posting(String title, String text) {
        return extract("""
                <html><head><script type="application/ld+json">
                {"@type": "JobPosting", "title": "TITLE", "identifier": "17", "description": "TEXT",
                 "hiringOrganization": {"name": "Bakery"}, "jobLocation": {"address": {"addressLocality": "Aarhus"}}}
                </script></head></html>
                """.replace("TITLE", title)
                .replace("TEXT", text.replace("\n", "<br>").replace("\"", "\\\"")));
    }

    static JobPosting extract(String html) {
        Source source =
                new Source("board", "Board", SourceType.JOB_BOARD, "DK", Set.of(), URI.create("https://example.org/"));
        Page page = new Page(
                URI.create("https://example.org/jobs/17"),
                Instant.EPOCH,
                "text/html; charset=utf-8",
                html.getBytes(StandardCharsets.UTF_8));
        List<Extracted> found = new ArrayList<>();
        new Extractor(
                        source,
                        ListingRules.detect(),
                        FeedMapping.detect(),
                        SiteTemplate.none(),
                        new SimpleMeterRegistry())
                .advertisement(page, found::add);
        return ((Extracted.Posting) found.getFirst()).posting();
    }
}
