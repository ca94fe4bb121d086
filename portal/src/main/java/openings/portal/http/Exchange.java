package openings.portal.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import openings.portal.http.Problem.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries requests of one family, API or pages, from the server to its endpoints and their replies back: with
 * validators, headers, problems and a measure {@code portal.request} of each route. Thread-safe.
 */
public final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final BiFunction<Asked, Problem, Reply> refusal;
    private final Map<String, String> headers;
    private final Supplier<String> edition;
    private final MeterRegistry metrics;

    /**
     * A family of routes.
     *
     * @param refusal says a problem in the form of the family
     * @param headers that all its answers carry
     * @param edition what answers are made from, as the first part of their validators
     */
    public Exchange(
            BiFunction<Asked, Problem, Reply> refusal,
            Map<String, String> headers,
            Supplier<String> edition,
            MeterRegistry metrics) {
        this.refusal = refusal;
        this.headers = Map.copyOf(headers);
        this.edition = edition;
        this.metrics = metrics;
    }

    /** The server's handler of a route. */
    public Handler handler(Route route) {
        List<String> names = PathNames.of(route.path());
        return (request, response) -> {
            long began = System.nanoTime();
            Asked asked = asked(request, names);
            Reply reply = answer(route, request, asked);
            send(route, request, response, reply);
            Timer.builder("portal.request")
                    .tag("route", route.path())
                    .tag("status", String.valueOf(response.status().code()))
                    .register(metrics)
                    .record(Duration.ofNanos(System.nanoTime() - began));
        };
    }

    private Reply answer(Route route, ServerRequest request, Asked asked) {
        try {
            if (!route.use().takes(request.prologue().method())) {
                throw new ProblemException(
                        Problem.of(Kind.METHOD_NOT_ALLOWED, route.use().reminder()));
            }
            return route.endpoint().answer(isSent(route) ? asked.with(SentJson.read(request)) : asked);
        } catch (ProblemException e) {
            return refusal.apply(asked, e.problem());
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("url", asked.path())
                    .setCause(isSent(route) ? WordlessException.of(e) : e)
                    .log("Cannot answer");
            return refusal.apply(asked, Problem.of(Kind.FAILED, "The fault is logged. Try again later."));
        }
    }

    private static boolean isSent(Route route) {
        return route.use() == Route.Use.SEND;
    }

    private void send(Route route, ServerRequest request, ServerResponse response, Reply reply) {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        headers.forEach(response::header);
        response.header(HeaderNames.VARY, "Accept, Accept-Language");
        response.header(HeaderNames.CACHE_CONTROL, reply.lifetime().cacheControl());
        if (reply.status() == Kind.METHOD_NOT_ALLOWED.status()) {
            response.header(HeaderNames.ALLOW, route.use().methods());
        }
        if (reply.status() == 200 && !isSent(route)) {
            String tag = tag(body);
            response.header(HeaderNames.ETAG, tag);
            if (knows(request, tag)) {
                response.status(304).send();
                return;
            }
        }
        response.header(HeaderNames.CONTENT_TYPE, reply.mediaType());
        response.status(reply.status()).send(body);
    }

    /** The release, for people, and a checksum, because language, form and program play a part too. */
    private String tag(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return '"' + edition.get() + '-' + Long.toHexString(checksum.getValue()) + '"';
    }

    private static boolean knows(ServerRequest request, String tag) {
        return request.headers().values(HeaderNames.IF_NONE_MATCH).stream()
                .anyMatch(known -> known.contains(tag) || known.strip().equals("*"));
    }

    private static Asked asked(ServerRequest request, List<String> names) {
        Map<String, String> parts = new HashMap<>();
        names.forEach(name -> parts.put(name, request.path().pathParameters().get(name)));
        Map<String, String> query = new HashMap<>();
        request.query().names().forEach(name -> query.put(name, request.query().get(name)));
        return new Asked(
                request.path().path(),
                parts,
                query,
                header(request, HeaderNames.ACCEPT),
                header(request, HeaderNames.ACCEPT_LANGUAGE),
                "");
    }

    private static String header(ServerRequest request, HeaderName name) {
        return String.join(",", request.headers().values(name));
    }
}
