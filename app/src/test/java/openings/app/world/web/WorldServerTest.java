package openings.app.world.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import openings.app.world.Ad;
import openings.app.world.Board;
import openings.app.world.Employer;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldServerTest {
    private static final World WORLD = World.simulate(new WorldConfig(1, 30, 6000));
    private static final WorldServer SERVER = WorldServer.start(WORLD);
    private static final Visitor VISITOR = new Visitor();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = WORLD.config().start().plusWeeks(20);

    @BeforeEach
    void goToTheDay() {
        SERVER.advanceTo(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @AfterAll
    static void close() {
        VISITOR.close();
        SERVER.close();
    }

    @Test
    void listsAllThatIsOpenOnTheDayOverItsPages() {
        Board board = board("vlinderwerk");
        Set<String> found = new HashSet<>();

        String path = "/jobs";
        while (path != null) {
            String page = VISITOR.body(SERVER.base(board), path);
            found.addAll(all("href=\"/job/([0-9]+)\"", page));
            path = all("rel=\"next\" href=\"([^\"]+)\"", page).stream()
                    .findFirst()
                    .orElse(null);
        }

        assertThat(found).isEqualTo(open(board).stream().map(Ad::id).collect(toSet()));
    }

    @Test
    void marksUpAnAdvertisementInJsonLd() throws JsonProcessingException {
        Board board = board("fjordjob");
        Ad ad = open(board).getFirst();

        String page = VISITOR.body(SERVER.base(board), "/job/" + ad.id());
        JsonNode posting = JSON.readTree(all("(?s)<script type=\"application/ld\\+json\">(.*?)</script>", page)
                .getFirst());

        assertThat(posting.at("/@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.at("/identifier/value").asText()).isEqualTo(ad.id());
        assertThat(posting.at("/title").asText()).isEqualTo(WORLD.text(ad).title());
        assertThat(posting.at("/hiringOrganization/name").asText())
                .isEqualTo(ad.advertiser().name());
        assertThat(posting.at("/jobLocation/address/addressLocality").asText())
                .isEqualTo(ad.job().town().name());
        assertThat(page.length()).isBetween(5_000, 10_000);
    }

    @Test
    void marksUpAnAdvertisementInMicrodata() {
        Board board = board("vlinderwerk");
        Ad ad = open(board).getFirst();

        String page = VISITOR.body(SERVER.base(board), "/job/" + ad.id());

        assertThat(page)
                .contains("itemtype=\"https://schema.org/JobPosting\"")
                .contains("<meta itemprop=\"value\" content=\"" + ad.id() + "\">")
                .contains(
                        "<span itemprop=\"addressLocality\">" + ad.job().town().name());
    }

    @Test
    void labelsTheFactsOfAPageWithoutMarkUp() {
        Board board = board("vikarhylden");
        Ad ad = open(board).getFirst();

        String page = VISITOR.body(SERVER.base(board), "/job/" + ad.id());

        assertThat(page)
                .contains("<dt>Arbejdsgiver</dt><dd>" + ad.advertiser().name() + "</dd>")
                .contains("<dt>Stillingsnummer</dt><dd>" + ad.id() + "</dd>")
                .doesNotContain("schema.org");
    }

    @Test
    void answersAsAshbyDoes() throws JsonProcessingException {
        Board board = board("talenthavn");
        Ad ad = open(board).getFirst();
        Employer employer = ad.job().employer();

        JsonNode document =
                JSON.readTree(VISITOR.body(SERVER.base(board), "/posting-api/job-board/" + employer.slug()));

        assertThat(document.at("/apiVersion").asText()).isEqualTo("1");
        assertThat(document.at("/jobs").findValuesAsText("id")).contains(ad.id());
        assertThat(document.at("/jobs/0").propertyStream().map(Map.Entry::getKey))
                .contains(
                        "title",
                        "employmentType",
                        "location",
                        "address",
                        "publishedAt",
                        "isListed",
                        "jobUrl",
                        "descriptionHtml",
                        "descriptionPlain",
                        "secondaryLocations");
    }

    @Test
    void writesFeedsThatParse() throws XMLStreamException, JsonProcessingException {
        assertThat(texts("referencenumber", VISITOR.body(SERVER.base(board("jobzwerm")), "/feed.xml")))
                .hasSameElementsAs(ids("jobzwerm"));
        assertThat(texts("guid", VISITOR.body(SERVER.base(board("jobregister")), "/register.rss")))
                .hasSameElementsAs(ids("jobregister"));
        JsonNode register = JSON.readTree(VISITOR.body(SERVER.base(board("werkregister")), "/jobs.json"));
        assertThat(register.at("/jobs").findValuesAsText("id")).hasSameElementsAs(ids("werkregister"));
    }

    private static List<String> ids(String board) {
        return open(board(board)).stream().map(Ad::id).toList();
    }

    private static List<String> texts(String element, String xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                texts.add(reader.getElementText());
            }
        }
        return texts;
    }

    @Test
    void takesAdvertisementsDown() {
        Board board = board("fjordjob");
        Ad ad = open(board).getFirst();

        SERVER.advanceTo(ad.listed().until().atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(VISITOR.get(SERVER.base(board), "/job/" + ad.id()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void deniesAndReservesPathsAndCountsWhoGoesThere() {
        URI base = SERVER.base(board("fjordjob"));
        long denied = SERVER.requestsToDeniedPaths();
        long reserved = SERVER.requestsToReservedPaths();

        assertThat(VISITOR.body(base, "/robots.txt")).contains("Disallow: /internal/");
        assertThat(VISITOR.body(base, "/.well-known/tdmrep.json")).contains("\"tdm-reservation\": 1");
        List<String> traps = all("href=\"(/(?:internal|partner)/[^\"]+)\"", VISITOR.body(base, "/jobs"));
        traps.forEach(trap -> VISITOR.get(base, trap));

        assertThat(traps).hasSize(2);
        assertThat(SERVER.requestsToDeniedPaths()).isEqualTo(denied + 1);
        assertThat(SERVER.requestsToReservedPaths()).isEqualTo(reserved + 1);
    }

    @Test
    void losesABoardInTheLastWeek() {
        URI dying = SERVER.base(board("poldercareers"));

        SERVER.advanceTo(WORLD.config().week(28));
        assertThat(VISITOR.get(dying, "/jobs").statusCode()).isEqualTo(200);

        SERVER.advanceTo(WORLD.config().week(29));
        assertThat(VISITOR.get(dying, "/jobs").statusCode()).isEqualTo(503);
        assertThat(VISITOR.get(SERVER.base(board("fjordjob")), "/jobs").statusCode())
                .isEqualTo(200);
    }

    @Test
    void hasMishapsInTheirWeeks() {
        URI busy = SERVER.base(board("vlinderwerk"));
        URI breaking = SERVER.base(board("fjordjob"));

        SERVER.advanceTo(WORLD.config().week(13));
        HttpResponse<String> turnedAway = VISITOR.get(busy, "/jobs");
        assertThat(turnedAway.statusCode()).isEqualTo(429);
        assertThat(turnedAway.headers().firstValue("retry-after")).contains("1");
        assertThat(VISITOR.get(busy, "/jobs").statusCode()).isEqualTo(200);
        assertThat(VISITOR.get(breaking, "/jobs?page=2").statusCode()).isEqualTo(200);

        SERVER.advanceTo(WORLD.config().week(9));
        assertThat(VISITOR.get(breaking, "/jobs").statusCode()).isEqualTo(200);
        assertThat(VISITOR.get(breaking, "/jobs?page=2").statusCode()).isEqualTo(500);
    }

    @Test
    void answersForTheStatisticalOffice() {
        String header = "DATAFLOW,LAST UPDATE,freq,s_adj,nace_r2,sizeclas,indic_em,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG";

        String all = VISITOR.body(
                SERVER.officialBase(),
                "/sdmx/2.1/data/jvs_q_nace2/Q.NSA..TOTAL.JOBVAC.DK?format=SDMX-CSV&startPeriod=2026-Q1");
        String some = VISITOR.body(
                SERVER.officialBase(), "/sdmx/2.1/data/jvs_q_nace2/Q.NSA.J+Q.TOTAL.JOBVAC.DK+NL?startPeriod=2026");

        assertThat(all.lines()).first().isEqualTo(header);
        assertThat(all.lines())
                .filteredOn(line -> line.contains(",J,TOTAL,JOBVAC,DK,2026-Q1,"))
                .hasSize(1);
        assertThat(all).doesNotContain("2025-Q4").doesNotContain(",NL,");
        assertThat(some.lines()).hasSize(1 + 3);
    }

    @Test
    void keepsItsPortsInAFile(@TempDir Path home) {
        Path file = home.resolve("ports.properties");
        String sites;
        try (WorldServer first = WorldServer.start(WORLD, Ports.keptIn(file))) {
            assertThat(file).doesNotExist();
            first.keepPorts();
            sites = first.sitesYaml();
        }

        try (WorldServer second = WorldServer.start(WORLD, Ports.keptIn(file));
                WorldServer third = WorldServer.start(WORLD, Ports.keptIn(file))) {
            assertThat(second.sitesYaml()).isEqualTo(sites);
            assertThat(third.sitesYaml()).isNotEqualTo(sites);
        }
    }

    @Test
    void servesThousandsOfPagesWithoutALoss() {
        Board board = board("fjordjob");
        List<Ad> ads = open(board);

        long served = IntStream.range(0, 2000)
                .mapToObj(i -> VISITOR.get(
                        SERVER.base(board), "/job/" + ads.get(i % ads.size()).id()))
                .filter(page -> page.statusCode() == 200)
                .count();

        assertThat(served).isEqualTo(2000);
    }

    private static Board board(String id) {
        return WORLD.boards().stream()
                .filter(board -> board.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<Ad> open(Board board) {
        return WORLD.ads().stream()
                .filter(ad -> ad.board().equals(board) && ad.listed().contains(DAY))
                .toList();
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(match -> match.group(1)).toList();
    }
}
