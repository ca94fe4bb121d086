package openings.crawler.kind;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport;
import openings.crawler.testing.CollectingSink;
import openings.crawler.testing.Exchanges;
import openings.crawler.testing.Exchanges.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of board, asked and read over real HTTP: adding one is adding a folder. */
class FixturesTest {
    private final Rounds rounds = new Rounds();
    private final Exchanges exchanges = rounds.exchanges;
    private final CollectingSink sink = rounds.sink;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void everyKindHasAFixture() {
        assertThat(fixtures())
                .extracting(Fixture::name)
                .containsAll(Kinds.shipped().names());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isAskedAndReadAsItsMappingSays(Fixture fixture) {
        fixture.answer(exchanges);

        CrawlReport.SourceReport report = round(fixture);

        assertThat(report.reason()).isNull();
        assertThat(report.listing()).isEqualTo(CrawlReport.Listing.COMPLETE);
        assertThat(exchanges.take()).containsExactlyInAnyOrderElementsOf(fixture.requests());
        JsonNode expected = fixture.expected(exchanges.base());
        assertThat(fields(expected)).isEqualTo(byIdentifier(expected));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isRecognisedByItsAnswers(Fixture fixture) throws IOException {
        List<String> recognised = new ArrayList<>();
        for (String file : fixture.answers()) {
            byte[] answer = Files.readAllBytes(fixture.folder().resolve(file));
            recognised.add(Kinds.shipped().recognise(answer).map(Kind::name).orElse("feed"));
        }

        assertThat(recognised).containsOnly(fixture.name().startsWith("feed-") ? "feed" : fixture.name());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void losesNothingToErrorsAndBelievesAnEmptyListing(Fixture fixture) {
        Path empty = fixture.empty();
        assumeTrue(empty != null, "Tells only what changes, or is not known to say that it is empty");
        fixture.answer(exchanges);
        Asked first = fixture.requests().getFirst();
        round(fixture);
        int found = sink.postings().size();
        sink.take();

        CrawlReport.SourceReport unchanged = nextDay(fixture);
        List<String> sameAgain = sink.take();
        exchanges.answer(first, 503, "");
        CrawlReport.SourceReport broken = nextDay(fixture);
        exchanges.answer(first, 404, "");
        CrawlReport.SourceReport unknown = nextDay(fixture);
        exchanges.answer(first, 200, "{\"error\": \"try again\"}");
        CrawlReport.SourceReport strange = nextDay(fixture);
        List<String> meanwhile = sink.take();
        exchanges.answer(first, requireNonNull(empty));
        CrawlReport.SourceReport none = nextDay(fixture);

        assertThat(unchanged.listing()).isEqualTo(CrawlReport.Listing.COMPLETE);
        assertThat(sameAgain).hasSize(found).allMatch(event -> event.startsWith("confirmed"));
        assertThat(List.of(broken.listing(), unknown.listing(), strange.listing()))
                .containsOnly(CrawlReport.Listing.FAILED);
        assertThat(unknown.reason()).contains("HTTP 404");
        assertThat(meanwhile).noneMatch(event -> event.startsWith("gone"));
        assertThat(none.listing()).isEqualTo(CrawlReport.Listing.COMPLETE);
        assertThat(sink.take()).hasSize(found).allMatch(event -> event.endsWith("NOT_LISTED"));
    }

    private CrawlReport.SourceReport nextDay(Fixture fixture) {
        rounds.nextDay();
        return round(fixture);
    }

    private CrawlReport.SourceReport round(Fixture fixture) {
        return rounds.round(home, fixture.sites(exchanges.base()));
    }

    /** What came out, in the fields of which something is expected. */
    private Map<String, JsonNode> fields(JsonNode expected) {
        Map<String, JsonNode> wanted = byIdentifier(expected);
        Map<String, JsonNode> fields = new TreeMap<>();
        for (JobPosting posting : sink.postings().values()) {
            String identifier = posting.key().identifier();
            JsonNode about = wanted.get(identifier);
            fields.put(identifier, about == null ? PostingJson.of(posting) : PostingJson.of(posting, about));
        }
        return fields;
    }

    private static Map<String, JsonNode> byIdentifier(JsonNode expected) {
        Map<String, JsonNode> postings = new TreeMap<>();
        expected.forEach(posting -> postings.put(posting.path("identifier").asText(), posting));
        return postings;
    }
}
