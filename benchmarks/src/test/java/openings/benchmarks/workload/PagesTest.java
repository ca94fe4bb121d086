package openings.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Extractor;
import openings.crawler.extract.ListingRules;
import openings.crawler.extract.SiteTemplate;
import openings.crawler.feed.FeedMapping;
import openings.crawler.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagesTest {
    @ParameterizedTest
    @ValueSource(ints = {10_000, 109_000})
    void areAsLargeAsAskedFor(int bytes) {
        assertThat(Pages.make(6, bytes))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allSatisfy(page ->
                        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isBetween(bytes - 1_000, bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 109_000})
    void leadBackToTheirAdvertisement(int bytes) {
        List<JobPosting> advertised = Advertisements.make(6, 6, 350);

        List<Extracted> extracted = extract(Pages.make(6, bytes));

        assertThat(extracted).hasSameSizeAs(advertised);
        for (int i = 0; i < advertised.size(); i++) {
            JobPosting expected = advertised.get(i);
            assertThat(extracted.get(i)).isInstanceOfSatisfying(Extracted.Posting.class, found -> {
                assertThat(found.posting().provenance().method()).isEqualTo(ExtractionMethod.JSON_LD);
                assertThat(found.posting().text().title())
                        .isEqualTo(expected.text().title());
                assertThat(found.posting().text().description().lines())
                        .containsExactlyElementsOf(
                                expected.text().description().lines().toList());
                assertThat(found.posting().hiringOrganization()).isEqualTo(expected.hiringOrganization());
            });
        }
    }

    private static List<Extracted> extract(List<String> pages) {
        Extractor extractor = new Extractor(
                Advertisements.SOURCE,
                ListingRules.detect(),
                FeedMapping.detect(),
                SiteTemplate.none(),
                new SimpleMeterRegistry());
        List<Extracted> extracted = new ArrayList<>();
        pages.forEach(page -> extractor.advertisement(
                new Page(
                        Advertisements.SOURCE.home(),
                        Advertisements.FETCHED,
                        "text/html",
                        page.getBytes(StandardCharsets.UTF_8)),
                extracted::add));
        return extracted;
    }
}
