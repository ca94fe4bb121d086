package openings.portal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import openings.aggregator.testing.SampleRelease;
import openings.contract.coding.Classification;
import openings.portal.api.Advertisement;

/** A portal on a free port, and a client of it. */
final class RunningPortal implements AutoCloseable {
    private final Portal portal;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningPortal(Portal portal) {
        this.portal = portal;
    }

    /** On a directory of releases as it is. */
    static RunningPortal on(Path releases) {
        return new RunningPortal(Portal.start(new PortalConfig("127.0.0.1", 0), releases, new SimpleMeterRegistry()));
    }

    /** On an empty directory, classifying what is sent. */
    static RunningPortal classifying(Path releases, Function<Advertisement, Classification> classifier) {
        return new RunningPortal(
                Portal.start(new PortalConfig("127.0.0.1", 0), releases, new SimpleMeterRegistry(), classifier));
    }

    /** On a directory that gets the sample release first. */
    static RunningPortal withSample(Path releases) {
        SampleRelease.write(releases);
        return on(releases);
    }

    URI uri() {
        return portal.uri();
    }

    /** What is at an address; headers as names and values in turn. */
    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, headers);
    }

    HttpResponse<String> send(String method, String address, String... headers) {
        return send(method, address, BodyPublishers.noBody(), headers);
    }

    /** Posts JSON. */
    HttpResponse<String> post(String address, String json) {
        return send("POST", address, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    HttpResponse<String> send(String method, String address, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.uri() + address)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        portal.close();
    }
}
