package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import openings.contract.posting.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    private static final String LEAST = """
            sites:
              - id: board
                kind: html
                start: https://example.org/jobs
                source-type: job-board
                country: DK
            """;

    @Test
    void fillsInWhatIsNotSaid() {
        Site site = Sites.parse(LEAST, "sites.yaml").list().getFirst();

        assertThat(site.source().name()).isEqualTo("board");
        assertThat(site.source().home()).isEqualTo(URI.create("https://example.org/jobs"));
        assertThat(site.visits()).isEqualTo(Visits.DEFAULTS);
    }

    @Test
    void takesNorwayForACountryAndNorwegianForALanguage() {
        Site site = Sites.parse(LEAST.replace("DK", "NO\n    languages: [no, en]"), "sites.yaml")
                .list()
                .getFirst();

        assertThat(site.source().country()).isEqualTo("NO");
        assertThat(site.source().languages()).containsExactlyInAnyOrder("no", "en");
    }

    @Test
    void readsEveryKey() {
        Site site = Sites.parse("""
                        sites:
                          - id: board
                            name: Example jobs
                            kind: feed
                            start: [https://example.org/1.xml, https://example.org/2.xml]
                            source-type: public-employment-service
                            country: DK
                            languages: [da, en]
                            home: https://example.org/
                            gap: 500ms
                            recrawl: 6h
                            refetch: 7d
                            local: true
                            agreement: {reference: "2026/17", expires: 2027-12-31}
                            listing: {links: "a.job", next: "a.more"}
                            feed: {record: job, fields: {employer: company/name}}
                        """, "sites.yaml").list().getFirst();

        assertThat(site.source().type()).isEqualTo(SourceType.PUBLIC_EMPLOYMENT_SERVICE);
        assertThat(site.source().languages()).containsExactlyInAnyOrder("da", "en");
        assertThat(site.start()).hasSize(2);
        assertThat(site.visits())
                .isEqualTo(new Visits(
                        Duration.ofMillis(500),
                        Duration.ofHours(6),
                        Duration.ofDays(7),
                        true,
                        new Agreement("2026/17", LocalDate.of(2027, 12, 31))));
        assertThat(site.listing().links()).isEqualTo("a.job");
        assertThat(site.feed().fields()).isEqualTo(Map.of("employer", "company/name"));
    }

    @Test
    void namesAnUnknownKeyItsLineAndTheNearestKnownOne() {
        String typo = LEAST.replace("start:", "star:");

        assertThatThrownBy(() -> Sites.parse(typo, "sites.yaml"))
                .isInstanceOf(CrawlerException.class)
                .hasMessage("Unknown key \"star\" at sites.yaml:4; did you mean \"start\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: html                      | kind: htm                 | unknown kind "htm"; did you mean "html"?
                    kind: html                      |                           | the key "kind" is missing
                    country: DK                     | country: Denmark          | two capital letters
                    source-type: job-board          | source-type: jobboard     | Not one of public-employment-service, job-board
                    start: https://example.org/jobs | start: example.org        | not an absolute http or https address
                    start: https://example.org/jobs | start: []                 | No start URL
                    country: DK                     | {country: DK              | at sites.yaml:
                    country: DK                     | gap: 2 weeks              | Not a duration
                    """)
    void saysWhatIsWrongInOneLine(String right, String wrong, String message) {
        String yaml = LEAST.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> Sites.parse(yaml, "sites.yaml"))
                .isInstanceOf(CrawlerException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesFieldsAndSelectorsThatCannotBeMeant() {
        assertThatThrownBy(() -> Sites.parse(LEAST + "    feed: {fields: {employr: a}}\n", "sites.yaml"))
                .hasMessageContaining("Not a field of a posting: \"employr\"");
        assertThatThrownBy(() -> Sites.parse(LEAST + "    listing: {links: \"a[\"}\n", "sites.yaml"))
                .hasMessageContaining("Not a CSS selector: \"a[\"");
    }

    @Test
    void knowsWhereABoardOfAKindIs() {
        Site site = Sites.parse(kind("greenhouse", "board: acme corp"), "sites.yaml")
                .list()
                .getFirst();

        URI start = URI.create(
                "https://boards-api.greenhouse.io/v1/boards/acme%20corp/jobs?content=true&pay_transparency=true");
        assertThat(site.start()).containsExactly(start);
        assertThat(site.source().home()).isEqualTo(start);
    }

    @Test
    void takesABoardThatHasSeveralNamesOrAnotherHost() {
        Site workday = Sites.parse(kind("workday", "board: {tenant: acme, server: wd5, portal: Careers}"), "sites.yaml")
                .list()
                .getFirst();
        Site european = Sites.parse(kind("lever", "board: acme\n    api: https://api.eu.lever.co/"), "sites.yaml")
                .list()
                .getFirst();

        assertThat(workday.start())
                .containsExactly(URI.create("https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs"));
        assertThat(european.start().getFirst())
                .hasToString("https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grenhouse  | board: acme            | unknown kind "grenhouse"; did you mean "greenhouse"? Known are feed, html, arbeitsagentur
                    greenhouse | gap: 1s                | kind greenhouse needs "board: NAME", or the full address as "start"; board (NAME in https://boards.greenhouse.io/NAME)
                    workday    | board: acme            | kind workday needs "board: {tenant, server, portal}"
                    phenom     | board: acme            | kind phenom needs the key "start"
                    nav        | secret: NO_SUCH_SECRET | the environment variable NO_SUCH_SECRET that "secret" names is not set
                    """)
    void saysWhatAKindNeeds(String kind, String given, String message) {
        assertThatThrownBy(() -> Sites.parse(kind(kind, given), "sites.yaml"))
                .isInstanceOf(CrawlerException.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    private static String kind(String kind, String given) {
        return LEAST.replace("kind: html", "kind: " + kind).replace("start: https://example.org/jobs", given);
    }

    @Test
    void refusesTwoSitesOfOneName() {
        String twice = LEAST + LEAST.substring(LEAST.indexOf('\n') + 1);

        assertThatThrownBy(() -> Sites.parse(twice, "sites.yaml"))
                .hasMessage("Two sites have the id \"board\"; give each board an id of its own");
    }

    @Test
    void saysThatThereIsNoFile() {
        assertThatThrownBy(() -> Sites.read(Path.of("nowhere/sites.yaml")))
                .isInstanceOf(CrawlerException.class)
                .hasMessage("No sites file at nowhere/sites.yaml; check the path");
    }
}
