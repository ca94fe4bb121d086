package openings.aggregator.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import openings.aggregator.country.CountryPack;
import openings.aggregator.country.CountryPacks;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.testing.EurostatStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EurostatClientTest {
    private static final Instant JULY = Instant.parse("2026-07-30T12:00:00Z");
    private static final Quarter START = new Quarter(2025, 1);

    @TempDir
    Path vintages;

    private final EurostatStub eurostat = EurostatStub.start();

    @AfterEach
    void stop() {
        eurostat.close();
    }

    private Benchmark read(String country, Instant now) {
        CountryPack pack = CountryPacks.standard().find(country).orElseThrow();
        return new EurostatClient(eurostat.base(), vintages, Clock.fixed(now, ZoneOffset.UTC)).vacancies(pack, START);
    }

    private Benchmark.Figures figures(String country) {
        return (Benchmark.Figures) read(country, JULY);
    }

    @Test
    void asksForTheSeriesOfTheCountryPack() {
        eurostat.figures("NL", "J 2026-Q1 1650");

        figures("NL");

        assertThat(eurostat.asked())
                .containsExactly("/api/dissemination/sdmx/2.1/data/jvs_q_nace2/Q.NSA..TOTAL.JOBVAC.NL"
                        + "?format=SDMX-CSV&startPeriod=2025-Q1");
    }

    @Test
    void readsValuesAndFlags() {
        eurostat.figures("NL", "B-S 2026-Q1 100000", "J 2026-Q1 1650 p", "R 2026-Q1 : c", "G-I 2026-Q1 5");

        List<OfficialFigure> figures = figures("NL").figures();

        assertThat(figures)
                .extracting(f -> f.nace() + " " + f.vacancies() + " " + f.flag() + " " + f.usable())
                .containsExactly("B-S 100000.0  true", "J 1650.0 p true", "R null c false");
        assertThat(figures.get(1).cell()).isEqualTo("jvs_q_nace2:Q.NSA.J.TOTAL.JOBVAC.NL");
    }

    @Test
    void findsColumnsByTheirNames() {
        eurostat.answer("NL", """
                "OBS_VALUE","TIME_PERIOD",geo,nace_r2,OBS_FLAG,"LAST UPDATE"
                1650,2026-Q1,NL,J,,"30/07/26, 11:00"
                """);

        assertThat(figures("NL").figures())
                .extracting(OfficialFigure::vacancies)
                .containsExactly(1650.0);
    }

    @Test
    void keepsEveryVintageOnce() throws IOException {
        eurostat.figures("NL", "J 2026-Q1 1650");
        figures("NL");
        read("NL", JULY.plusSeconds(60));
        eurostat.figures("NL", "J 2026-Q1 1700 r");
        read("NL", JULY.plusSeconds(120));

        try (Stream<Path> files = Files.list(vintages.resolve("jvs_q_nace2/NL"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).substring(0, 16)))
                    .containsExactlyInAnyOrder("20260730T120000Z", "20260730T120200Z");
        }
    }

    @Test
    void theLastVintageServesWhileTheServiceCannotBeReached() {
        eurostat.figures("NL", "J 2026-Q1 1650");
        Benchmark.Figures before = figures("NL");
        eurostat.fail("NL", 503);

        Benchmark after = read("NL", JULY.plusSeconds(3600));

        assertThat(after).isEqualTo(before);
        assertThat(before.use().fetched()).isEqualTo(JULY);
        assertThat(before.use().digest()).hasSize(64);
    }

    @Test
    void withoutAVintageSaysWhyThereIsNothing() {
        eurostat.fail("NL", 503);

        assertThat(read("NL", JULY))
                .isEqualTo(new Benchmark.None("The official table jvs_q_nace2 could not be read (HTTP 503)"));
    }

    @Test
    void aCountryWithoutASeriesIsNotAskedFor() {
        assertThat(read("UK", JULY)).isInstanceOf(Benchmark.None.class);
        assertThat(eurostat.asked()).isEmpty();
    }

    @Test
    void aMalformedAnswerNamesTableAndLineAndIsNotKept() {
        eurostat.figures("NL", "J 2026-Q1 1650", "K 2026-Q1 many");

        assertThatThrownBy(() -> figures("NL"))
                .isInstanceOf(AggregatorException.class)
                .hasMessageStartingWith("Official table jvs_q_nace2, line 3 cannot be read: For input string: \"many\"")
                .extracting(e -> ((AggregatorException) e).kind())
                .isEqualTo(AggregatorException.Kind.MALFORMED_OFFICIAL);
        assertThat(vintages.resolve("jvs_q_nace2/NL")).doesNotExist();
    }

    @Test
    void aWebPageInsteadOfATableIsRefused() {
        eurostat.answer("NL", "<html>\nMaintenance\n</html>");

        assertThatThrownBy(() -> figures("NL")).hasMessageContaining("line 1 has no column \"nace_r2\"");
    }
}
