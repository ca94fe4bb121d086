package openings.crawler.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Place;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.SourceType;
import openings.crawler.extract.SiteTemplate.Rule;
import openings.crawler.feed.FeedMapping;
import org.junit.jupiter.api.Test;

class SiteTemplateTest {
    private static final String PAGE = """
            <html lang="en"><head><title>17</title></head><body><h4>Baker</h4><u>Bakery</u><i>Aarhus</i><i>Odense</i>
            <time datetime="2026-01-05">yesterday</time><div id="t"><p>Bread.</p><p>Cake.</p></div><p>Contract: permanent</p></body></html>
            """;

    private final Reading reading = new Reading(
            SourceType.JOB_BOARD,
            FeedMapping.detect(),
            new SiteTemplate(Map.of(
                    "title", new Rule("h4", null),
                    "employer", new Rule("u", null),
                    "place", new Rule("i", null),
                    "description", new Rule("#t", null),
                    "date-posted", new Rule("time", "datetime"))));

    @Test
    void readsAPageThatSaysNothingByItself() {
        JobPosting posting = reading.onePosting(PAGE);

        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.TEMPLATE);
        assertThat(posting.text().title()).isEqualTo("Baker");
        assertThat(requireNonNull(posting.hiringOrganization()).name()).isEqualTo("Bakery");
        assertThat(posting.jobLocation()).containsExactly(Place.ofText("Aarhus"), Place.ofText("Odense"));
        assertThat(posting.text().description()).isEqualTo("Bread.\nCake.");
        assertThat(posting.terms().datePosted()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(posting.text().inLanguage()).isEqualTo("en");
    }

    @Test
    void fillsWhatTheMarkingLacks() {
        JobPosting posting = reading.onePosting(
                PAGE
                        + "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"Master baker\"}</script>");

        assertThat(posting.provenance().method()).isEqualTo(ExtractionMethod.JSON_LD);
        assertThat(posting.text().title()).isEqualTo("Master baker");
        assertThat(requireNonNull(posting.hiringOrganization()).name()).isEqualTo("Bakery");
    }

    @Test
    void takesNoForNo() {
        Reading withRemote = new Reading(
                SourceType.JOB_BOARD,
                FeedMapping.detect(),
                new SiteTemplate(Map.of("title", new Rule("h4", null), "remote", new Rule("s", null))));

        assertThat(withRemote.onePosting(PAGE + "<s>No</s>").terms().jobLocationType())
                .isNull();
        assertThat(withRemote.onePosting(PAGE + "<s>Hybrid</s>").terms().jobLocationType())
                .isEqualTo("Hybrid");
    }

    @Test
    void isCompletedByTheStructureOfThePage() {
        String advertisement = PAGE.replace("Bread.", "We are looking for a baker. Apply now. ".repeat(5));

        assertThat(reading.onePosting(advertisement).terms().employmentType()).containsExactly("permanent");
    }

    @Test
    void refusesSelectorsAndFieldsThatAreNone() {
        assertThatThrownBy(() -> new Rule("h1[", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a CSS selector: \"h1[\"");
        assertThatThrownBy(() -> new SiteTemplate(Map.of("titel", new Rule("h1", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a field of a posting: \"titel\"");
    }
}
