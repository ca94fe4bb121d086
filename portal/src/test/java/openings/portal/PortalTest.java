package openings.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import openings.aggregator.testing.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {
    @TempDir
    private Path releases;

    @Test
    void saysWhatToDoWhenThePortIsInUse() {
        try (RunningPortal first = RunningPortal.on(releases)) {
            PortalConfig taken = new PortalConfig("127.0.0.1", first.uri().getPort());

            assertThatExceptionOfType(PortalException.class)
                    .isThrownBy(() -> Portal.start(taken, releases, new SimpleMeterRegistry()))
                    .withMessage("Port " + taken.port()
                            + " on 127.0.0.1 is in use: stop the other program or choose another with --port")
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(PortalException.Kind.PORT_IN_USE));
        }
    }

    @Test
    void saysWhatToDoWhenTheHostIsNotOfThisMachine() {
        PortalConfig elsewhere = new PortalConfig("192.0.2.1", 0);

        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> Portal.start(elsewhere, releases, new SimpleMeterRegistry()))
                .withMessageContaining("on 192.0.2.1 cannot be listened on")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(PortalException.Kind.NOT_LISTENING));
    }

    @Test
    void refusesAPortThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortalConfig("127.0.0.1", 70_000))
                .withMessage("Port 70000 is not within 0 to 65535");
    }

    @Test
    void isUpAndSaysSoPlainlyWithoutARelease() {
        try (RunningPortal portal = RunningPortal.on(releases.resolve("missing"))) {
            HttpResponse<String> page = portal.get("/", "Accept-Language", "da");
            HttpResponse<String> api = portal.get("/api/v1/data/stock");
            HttpResponse<String> health = portal.get("/api/v1/health");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Der er ingen tal endnu");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.body()).contains("No release has been made yet");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"release\" : null");
        }
    }

    @Test
    void showsANewerReleaseWithoutARestart() throws InterruptedException {
        try (RunningPortal portal = RunningPortal.withSample(releases)) {
            String before = portal.get("/api/v1/health").body();
            SampleRelease.write(releases);
            Thread.sleep(Duration.ofMillis(1_100));
            String after = portal.get("/api/v1/health").body();

            assertThat(before).contains("\"release\" : 1");
            assertThat(after).contains("\"release\" : 2");
        }
    }

    @Test
    void countsRequestsByRouteAndStatus() {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        SampleRelease.write(releases);
        try (Portal portal = Portal.start(new PortalConfig("127.0.0.1", 0), releases, metrics);
                java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient()) {
            client.sendAsync(
                            java.net.http.HttpRequest.newBuilder(portal.uri().resolve("/occupation/2221"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .join();
        }

        assertThat(metrics.get("portal.request")
                        .tag("route", "/occupation/{isco}")
                        .tag("status", "200")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
