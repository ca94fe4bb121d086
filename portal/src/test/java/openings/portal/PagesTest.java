package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    private static Path releases;

    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.withSample(releases);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void beginsWithTheFigureInPlainWordsAndItsLabel() {
        Document page = page("/occupation/2512?geo=DK&lang=en");

        assertThat(page.select("h1").text()).isEqualTo("Software developers");
        assertThat(page.select(".sentence").text())
                .isEqualTo("In July 2026 about 770 jobs for software developers were open in Denmark"
                        + " (between 680 and 880, 19 times in 20).");
        assertThat(page.select(".statement .badge").text()).isEqualTo("B · Usable");
        assertThat(page.select(".reasons li").text()).contains("over-represent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | I juli 2026 var omkring 2.000 job ledige som sygeplejerske i Danmark (mellem 1.700 og 2.300, 19"
                        + " gange ud af 20).",
                "nl | In juli 2026 stonden ongeveer 2.000 banen als verpleegkundige open in Denemarken (tussen 1.700"
                        + " en 2.300, 19 van de 20 keer)."
            })
    void speaksTheReadersLanguage(String language, String sentence) {
        HttpResponse<String> byHeader = portal.get("/occupation/2221?geo=DK", "Accept-Language", language);
        Document byParameter = page("/occupation/2221?geo=DK&lang=" + language);

        assertThat(byParameter.select(".sentence").text()).isEqualTo(sentence);
        assertThat(byParameter.select("html").attr("lang")).isEqualTo(language);
        assertThat(byHeader.body()).contains(sentence);
    }

    @Test
    void showsNoNumberButTheNextStepWhereThereIsTooLittle() {
        Document page = page("/occupation/5223?geo=DK01&lang=en");

        assertThat(page.select(".sentence").text()).contains("too few jobs").doesNotContainPattern("\\d{2,} jobs");
        assertThat(page.select(".statement .badge").text()).isEqualTo("D · Too little to say");
        assertThat(page.select(".next a").eachText()).contains("Look at the whole country: Denmark");
        assertThat(page.select("svg[role=img]")).isEmpty();
    }

    @Test
    void saysThatAGroupWithoutAnyFigureHasNone() {
        Document page = page("/occupation/6111?geo=DK&lang=en");

        assertThat(page.select(".sentence").text()).startsWith("There is no figure for Denmark");
    }

    @Test
    void drawsTheTrendWithItsWordsAndTheSameNumbersAsATable() {
        Document page = page("/occupation/2512?geo=DK&lang=en");

        assertThat(page.select("svg[role=img] > title").text())
                .isEqualTo("Open jobs per month: Software developers, Denmark");
        assertThat(page.select("svg[role=img] > desc").text())
                .contains("From January 2026 to July 2026")
                .contains("Simulated");
        assertThat(page.select("svg[role=img] circle.dot")).hasSize(7);
        assertThat(page.select("section[aria-labelledby=trend] tbody tr")).hasSize(7);
    }

    @Test
    void saysWhoIsMissing() {
        String missing = page("/occupation/2512?geo=DK&lang=en")
                .select("section[aria-labelledby=missing]")
                .text();

        assertThat(missing)
                .contains("Trade and repair of vehicles: only about 33%")
                .contains("Werkregister has not been seen since 24 July 2026")
                .contains("word of mouth");
    }

    @Test
    void setsTheFigureBesideTheOfficialOneOrSaysWhyThereIsNone() {
        String withOne = page("/occupation/TOTAL?geo=DK&lang=en")
                .select("section[aria-labelledby=comparator]")
                .text();
        String without = page("/occupation/2512?geo=DK&lang=en")
                .select("section[aria-labelledby=comparator]")
                .text();

        assertThat(withOne).contains("about 12,000 vacancies").contains("jvs_q_nace2");
        assertThat(without).contains("no official figure").contains("counts by activity and country only");
    }

    @Test
    void offersTheSameFiguresToTakeAlong() {
        Document page = page("/occupation/2512?geo=DK&lang=en");

        assertThat(page.select(".downloads a").eachAttr("href"))
                .hasSize(3)
                .allSatisfy(
                        address -> assertThat(portal.get(address).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=nurse", "/occupation/2512?geo=DK", "/sources", "/method", "/nowhere"})
    void labelsSimulatedFiguresEverywhere(String address) {
        assertThat(Jsoup.parse(portal.get(address + "", "Accept-Language", "en").body())
                        .select(".simulated")
                        .text())
                .contains("Simulated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=nurse",
                "/occupation/2512?geo=DK",
                "/occupation/5223?geo=DK01",
                "/sources",
                "/method"
            })
    void linksOnlyToPagesThatExist(String address) {
        assertThat(page(address).select("a[href^=/], link[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                portal.get(link.replaceAll("#.*", "")).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void escapesWhatAReaderTypes() {
        HttpResponse<String> answer = portal.get("/search?q=" + RunningPortal.encoded("<script>alert(1)</script>\"'"));

        assertThat(answer.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void allowsBrowsersNothingFromElsewhere() {
        HttpResponse<String> answer = portal.get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("script-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).doesNotContain("<script").doesNotContain("style=\"");
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/occupation/2999, 404", "/occupation/nurse, 404", "/occupation/2512?geo=XX, 400"})
    void showsAPageWhereThereIsNone(String address, int status) {
        HttpResponse<String> answer = portal.get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
    }

    private static Document page(String address) {
        HttpResponse<String> answer = portal.get(address, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
