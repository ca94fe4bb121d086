package openings.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import openings.app.classification.OnDemand;
import openings.classifier.Classifier;
import openings.contract.coding.Classification;
import openings.contract.wire.Wire;
import openings.portal.Portal;
import openings.portal.PortalConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advertisements that are sent to a portal, over HTTP, and classified as the program does it. */
final class ServedClassifierTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.start(
                new PortalConfig("127.0.0.1", 0),
                folder.resolve("releases"),
                new SimpleMeterRegistry(),
                new OnDemand(Classifier::open, failure -> {}));
    }

    @AfterAll
    static void stop() {
        portal.close();
        CLIENT.close();
    }

    @Test
    void answersWithTheSameBytesAsTheCommandLine() throws IOException, InterruptedException {
        String json = """
                {"title": "Sygeplejerske", "description": "Fuldtid på sygehuset i Aarhus.", "language": "da",
                 "employer": "Sygehuset", "place": "8000 Aarhus C"}""";

        HttpResponse<String> first = post(json);
        HttpResponse<String> second = post(json);
        Outcome command = Outcome.of(
                "classify",
                "--title=Sygeplejerske",
                "--text=Fuldtid på sygehuset i Aarhus.",
                "--language=da",
                "--employer=Sygehuset",
                "--place=8000 Aarhus C",
                "--places=none",
                "--esco=none",
                "--codes=none",
                "--json");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(command.lastLine()).isEqualTo(first.body());
        assertThat(classification(first).occupation().isco().findCode())
                .hasValueSatisfying(code -> assertThat(code.code()).startsWith("222"));
    }

    @Test
    void showsNothingPersonalInItsEvidence() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("{\"title\": \"Nurse jane.doe@example.com +45 20304050\", \"place\": \"jane.doe@example.com\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("jane", "example.com", "20304050");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"<div></div>\"}",
                "{\"title\": \"🚀🔥\", \"description\": \"🎉\"}",
                "{\"title\": \"\\ud83d\", \"description\": \"\\udc00 \\u0000\"}",
                "{\"title\": \"ممرضة\", \"description\": \"نبحث عن ممرضة للعمل في المستشفى\", \"place\": \"\\u202eOdense\"}",
                "{\"title\": \"\", \"description\": \"Wir suchen einen Koch. We are hiring a chef. Vi søger en kok.\"}",
                "{\"title\": \"SENIOR NURSE (M/F/X)!!!\", \"language\": \"zz\"}",
                "{\"description\": \"<ul><li>Night shifts<li>Own car</ul>\"}"
            })
    void alwaysAnswersWithAClassification(String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(classification(answer).taxonomies()).containsKey("isco");
    }

    @Test
    void answersOnAMegabyte() throws IOException, InterruptedException {
        String description = "Contact Jane Doe, 20 30 40 50. We need a nurse. ".repeat(20_000);

        HttpResponse<String> answer = post("{\"title\": \"Nurse\", \"description\": \"" + description + "\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("20 30 40 50");
    }

    @Test
    void isThereWhenADirectoryIsServed() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        int port = freePort();
        try (Child child = Child.start(
                folder.resolve("words"), "serve", "--data=" + data, "--port=" + port, "--places=none", "--esco=none")) {
            HttpResponse<String> answer = whenUp(child, port);
            child.stop();
            child.end();

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(classification(answer).language()).isEqualTo("da");
            assertThat(child.err()).doesNotContain("Tømrer");
        }
    }

    private static HttpResponse<String> whenUp(Child child, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return post(
                        URI.create("http://127.0.0.1:" + port), "{\"title\": \"Tømrer søges\", \"language\": \"da\"}");
            } catch (ConnectException e) {
                assertThat(child.isRunning()).as(child.err()).isTrue();
                assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
                Thread.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return post(portal.uri(), json);
    }

    private static HttpResponse<String> post(URI portal, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/api/v1/classify"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    }

    private static Classification classification(HttpResponse<String> answer) {
        return Wire.CLASSIFICATIONS.read(answer.body().getBytes(UTF_8));
    }
}
