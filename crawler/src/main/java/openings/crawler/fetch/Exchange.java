package openings.crawler.fetch;

import static java.util.Objects.requireNonNullElse;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import openings.crawler.fetch.FetchResult.Failure;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends single requests: no redirects, no retries, no cookies. Whatever a server does, an exchange ends within its time and
 * its bytes, with an answer or a {@link FetchException} that names what was wrong. Thread-safe.
 */
final class Exchange implements Closeable {
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 65_536;
    private static final int LEAST_BUFFER = 8192;
    /** A server that announces more than it sends gets no more memory than this at once. */
    private static final int MOST_BUFFER = 1 << 20;
    /** From here on, what comes out is compared to what came in. */
    private static final int RATIO_FROM_BYTES = 1_000_000;
    /** How many bytes may come out of one; text seldom gives more than 20, and gzip can give 1,000. */
    private static final int MOST_RATIO = 200;

    /**
     * How much of a body is taken.
     *
     * @param cut whether the rest of a longer one is left; otherwise a longer one is a failure
     */
    record BodyLimit(int bytes, boolean cut) {}

    private final FetchLimits limits;
    private final Semaphore hosts;
    private final CloseableHttpClient guarded;
    private final CloseableHttpClient local;
    private final ScheduledThreadPoolExecutor watch;

    Exchange(String userAgent, FetchLimits limits, int hosts, DnsResolver names) {
        this.limits = limits;
        this.hosts = new Semaphore(hosts, true);
        guarded = client(userAgent, limits, hosts, new AddressGuard(names));
        local = client(userAgent, limits, hosts, SystemDefaultDnsResolver.INSTANCE);
        watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("fetch-deadlines").daemon().factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    Answer send(Request wanted, boolean toLocal, BodyLimit limit) throws IOException, InterruptedException {
        HttpUriRequestBase request = request(wanted);
        hosts.acquire();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = watch.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.total().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answer(toLocal ? local : guarded, request, limit);
        } catch (IOException | IllegalArgumentException e) { // the latter for what is no host name to the JDK
            throw late.get() ? tooSlow() : named(e);
        } finally {
            deadline.cancel(false);
            hosts.release();
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        guarded.close();
        local.close();
    }

    private static HttpUriRequestBase request(Request wanted) {
        HttpUriRequestBase request = wanted.body() == null ? new HttpGet(wanted.uri()) : new HttpPost(wanted.uri());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, Decoding.ACCEPTED);
        wanted.headers().forEach(request::setHeader);
        if (wanted.body() != null) {
            request.setEntity(new StringEntity(wanted.body(), ContentType.APPLICATION_JSON));
        }
        return request;
    }

    private static Answer answer(CloseableHttpClient client, HttpUriRequestBase request, BodyLimit limit)
            throws IOException {
        long begun = System.nanoTime();
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        boolean whole = false;
        try {
            Map<String, List<String>> headers = headers(response);
            Body body = body(response.getEntity(), headers.getOrDefault("content-encoding", List.of()), limit);
            whole = !body.cut();
            Answer.Effort effort = new Answer.Effort(Duration.ofNanos(System.nanoTime() - begun), body.wireBytes());
            return new Answer(response.getCode(), headers, body.bytes().toByteArray(), body.cut(), effort);
        } finally {
            if (whole) {
                response.close();
            } else {
                abandon(request, response);
            }
        }
    }

    /** Closes the connection first: closing the answer would read all that is still to come. */
    private static void abandon(HttpUriRequestBase request, ClassicHttpResponse response) {
        request.cancel();
        try {
            response.close();
        } catch (IOException e) {
            // the connection is closed, as it should be
        }
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue() == null ? "" : header.getValue());
        }
        return headers;
    }

    private record Body(ByteArrayOutputStream bytes, boolean cut, long wireBytes) {}

    private static Body body(HttpEntity entity, List<String> codings, BodyLimit limit) throws IOException {
        if (entity == null) {
            return new Body(new ByteArrayOutputStream(0), false, 0);
        }
        if (entity.getContentLength() > limit.bytes() && !limit.cut()) {
            throw tooLarge(limit);
        }
        CountedStream wire = new CountedStream(entity.getContent());
        InputStream content = Decoding.of(wire, codings);
        int expected = Math.clamp(entity.getContentLength(), LEAST_BUFFER, MOST_BUFFER);
        ByteArrayOutputStream body = new ByteArrayOutputStream(expected);
        byte[] buffer = new byte[16_384];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            int room = limit.bytes() - body.size();
            if (n > room && !limit.cut()) {
                throw tooLarge(limit);
            }
            body.write(buffer, 0, Math.min(n, room));
            if (n > room) {
                return new Body(body, true, wire.bytes());
            }
            requireProportion(body.size(), wire.bytes());
        }
        wire.skipRest(limit.bytes());
        return new Body(body, false, wire.bytes());
    }

    private static void requireProportion(long decoded, long wire) throws FetchException {
        if (decoded > RATIO_FROM_BYTES && decoded > MOST_RATIO * wire) {
            throw new FetchException(
                    Failure.COMPRESSION_RATIO, "More than " + MOST_RATIO + " bytes come out of each compressed one");
        }
    }

    private static FetchException tooLarge(BodyLimit limit) {
        return new FetchException(
                Failure.TOO_LARGE, "Longer than " + limit.bytes() + " bytes; raise the limit if that is meant");
    }

    private FetchException tooSlow() {
        return new FetchException(Failure.TIMEOUT, "Not all there after " + limits.total());
    }

    /** Names what the client or the JDK found wrong. */
    private static IOException named(Exception e) {
        if (e instanceof FetchException || e instanceof AddressGuard.Refused) {
            return (IOException) e;
        }
        String detail = requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return new FetchException(failure(e), detail, e);
    }

    private static Failure failure(Exception e) {
        return switch (e) {
            case InterruptedIOException late -> Failure.TIMEOUT; // a time-out of the socket is one
            case ZipException broken -> Failure.ENCODING;
            case EOFException ended -> Failure.TRUNCATED;
            case ConnectionClosedException closed -> Failure.TRUNCATED;
            case MalformedChunkCodingException broken -> Failure.TRUNCATED;
            case MessageConstraintException tooMuch -> Failure.PROTOCOL;
            case ClientProtocolException notHttp -> Failure.PROTOCOL;
            default -> Failure.CONNECTION;
        };
    }

    private static CloseableHttpClient client(String userAgent, FetchLimits limits, int hosts, DnsResolver resolver) {
        Http1Config headers = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        return HttpClientBuilder.create()
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression() // done by Decoding, which counts
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.response()))
                        .setConnectionKeepAlive(TimeValue.ofSeconds(60))
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(headers)
                                .build())
                        .setDnsResolver(resolver)
                        .setMaxConnPerRoute(1)
                        .setMaxConnTotal(hosts)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(Timeout.of(limits.response()))
                                .build())
                        .build())
                .build();
    }
}
