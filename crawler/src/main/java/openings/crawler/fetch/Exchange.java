package openings.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sends single requests: no redirects, no retries, no cookies, a body of limited length. Thread-safe. */
final class Exchange implements Closeable {
    /** A body longer than allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int most) {
            super("Longer than " + most + " bytes; raise the limit if that is meant");
        }
    }

    private final FetchLimits limits;
    private final CloseableHttpClient guarded;
    private final CloseableHttpClient local;

    Exchange(String userAgent, FetchLimits limits, int hosts) {
        this.limits = limits;
        guarded = client(userAgent, limits, hosts, new AddressGuard());
        local = client(userAgent, limits, hosts, SystemDefaultDnsResolver.INSTANCE);
    }

    Answer send(Request wanted, boolean toLocal, int maxBytes) throws IOException {
        HttpUriRequestBase request = wanted.body() == null ? new HttpGet(wanted.uri()) : new HttpPost(wanted.uri());
        wanted.headers().forEach(request::setHeader);
        if (wanted.body() != null) {
            request.setEntity(new StringEntity(wanted.body(), ContentType.APPLICATION_JSON));
        }
        long deadline = System.nanoTime() + limits.total().toNanos();
        return (toLocal ? local : guarded).execute(request, response -> answer(response, maxBytes, deadline));
    }

    @Override
    public void close() throws IOException {
        guarded.close();
        local.close();
    }

    private static Answer answer(ClassicHttpResponse response, int maxBytes, long deadline) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue() == null ? "" : header.getValue());
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : read(entity, maxBytes, deadline);
        return new Answer(response.getCode(), headers, body);
    }

    private static byte[] read(HttpEntity entity, int maxBytes, long deadline) throws IOException {
        long announced = entity.getContentLength();
        if (announced > maxBytes) {
            throw new TooLarge(maxBytes);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream((int) Math.max(announced, 8192));
        byte[] buffer = new byte[16_384];
        try (InputStream content = entity.getContent()) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                if (body.size() + n > maxBytes) {
                    throw new TooLarge(maxBytes);
                }
                if (System.nanoTime() - deadline > 0) {
                    throw new InterruptedIOException("The body took too long");
                }
                body.write(buffer, 0, n);
            }
        }
        return body.toByteArray();
    }

    private static CloseableHttpClient client(String userAgent, FetchLimits limits, int hosts, DnsResolver resolver) {
        return HttpClientBuilder.create()
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.response()))
                        .setConnectionKeepAlive(TimeValue.ofSeconds(60))
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
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
