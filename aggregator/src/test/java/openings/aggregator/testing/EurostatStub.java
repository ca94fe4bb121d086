package openings.aggregator.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** A service on loopback that answers like Eurostat's dissemination API, one table for each country. */
public final class EurostatStub implements AutoCloseable {
    private static final String ROOT = "/api/dissemination";
    private static final String HEADER =
            "DATAFLOW,LAST UPDATE,freq,s_adj,nace_r2,sizeclas,indic_em,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    private EurostatStub() {
        server.start();
    }

    public static EurostatStub start() {
        return new EurostatStub();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.port() + ROOT);
    }

    /** The addresses asked for. */
    public List<String> asked() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest().getUrl())
                .toList();
    }

    /** What is answered for a country, word for word. */
    public EurostatStub answer(String geo, String body) {
        server.stubFor(get(urlPathEqualTo(path(geo))).willReturn(ok(body)));
        return this;
    }

    /** The service answers {@code status} for a country. */
    public EurostatStub fail(String geo, int status) {
        server.stubFor(get(urlPathEqualTo(path(geo))).willReturn(aResponse().withStatus(status)));
        return this;
    }

    private static String path(String geo) {
        return ROOT + "/sdmx/2.1/data/jvs_q_nace2/Q.NSA..TOTAL.JOBVAC." + geo;
    }

    /**
     * Figures of a country.
     *
     * @param figures each {@code section quarter value flag}, as in {@code J 2026-Q1 1650 p}
     */
    public EurostatStub figures(String geo, String... figures) {
        StringBuilder body = new StringBuilder(HEADER);
        for (String figure : figures) {
            String[] parts = (figure + " ").split(" ", -1);
            body.append(String.format(
                    Locale.ROOT,
                    "ESTAT:JVS_Q_NACE2(1.0),30/07/26 11:00:00,Q,NSA,%s,TOTAL,JOBVAC,%s,%s,%s,%s%n",
                    parts[0],
                    geo,
                    parts[1],
                    parts[2],
                    parts[3]));
        }
        return answer(geo, body.toString());
    }

    @Override
    public void close() {
        server.stop();
    }
}
