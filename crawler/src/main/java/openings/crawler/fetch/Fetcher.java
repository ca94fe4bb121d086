package openings.crawler.fetch;

import static java.util.Objects.requireNonNullElse;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.FetchResult.NotFound;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.fetch.FetchResult.Unchanged;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;

/** Fetches documents with the manners that the package describes. Thread-safe; a call lasts as long as it takes. */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_HOPS = 5;
    private static final int MOST_TRIES = 2;
    private static final int MAX_ROBOTS_BYTES = 512_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String robotName;
    private final Exchange exchange;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
    private final Map<String, Manners> manners = new ConcurrentHashMap<>();

    /**
     * Makes a fetcher.
     *
     * @param userAgent its first word, up to a slash, is the name that robots.txt addresses
     * @param hosts how many hosts it talks to at a time
     * @param metrics counts {@code crawler.fetch} by outcome
     */
    public Fetcher(String userAgent, FetchLimits limits, int hosts, Clock clock, MeterRegistry metrics) {
        robotName = userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
        exchange = new Exchange(userAgent, limits, hosts);
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Fetches a document of which no earlier version is known. */
    public FetchResult fetch(URI uri, Access access, int maxBytes) throws InterruptedException {
        return fetch(Request.get(uri), Validators.NONE, access, maxBytes);
    }

    /**
     * Fetches a document.
     *
     * @param known of the version that was fetched last
     * @param maxBytes longest body, after decompression
     */
    public FetchResult fetch(Request request, Validators known, Access access, int maxBytes)
            throws InterruptedException {
        FetchResult result = follow(conditional(request, known), access, maxBytes);
        metrics.counter("crawler.fetch", "outcome", result.outcome()).increment();
        return result;
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }

    private static Request conditional(Request request, Validators known) {
        Map<String, String> headers = new HashMap<>(request.headers());
        if (known.entityTag() != null) {
            headers.put("If-None-Match", known.entityTag());
        }
        if (known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return new Request(request.uri(), headers, request.body());
    }

    private FetchResult follow(Request request, Access access, int maxBytes) throws InterruptedException {
        URI at = request.uri();
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            try {
                Optional<FetchResult> refusal = manners(at, access).refusal(at);
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                Answer answer = patiently(request.at(at), access, maxBytes);
                if (!answer.isRedirect()) {
                    return result(at, answer);
                }
                String location = answer.header("location").orElse("");
                Optional<URI> next = WebAddress.parse(at, location);
                if (next.isEmpty()) {
                    return new Failed(Failure.REDIRECTS, "Redirected to no web address: \"" + location + "\"");
                }
                at = next.get();
            } catch (IOException e) {
                return failed(e);
            }
        }
        return new Failed(Failure.REDIRECTS, "More than " + MOST_HOPS + " redirects, the last to " + at);
    }

    /** Tries again after the time that a busy server asks for, if that is short. */
    private Answer patiently(Request request, Access access, int maxBytes) throws IOException, InterruptedException {
        Answer answer = send(request, access, maxBytes);
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            Optional<Duration> wait = retryAfter(answer);
            if (wait.isEmpty() || wait.get().compareTo(LONGEST_WAIT) > 0) {
                return answer;
            }
            gate(request.uri()).retryAfter(wait.get());
            answer = send(request, access, maxBytes);
        }
        return answer;
    }

    private Answer send(Request request, Access access, int maxBytes) throws IOException, InterruptedException {
        Object sent = gate(request.uri()).<Object>through(access.gap(), () -> {
            try {
                return exchange.send(request, access.local(), maxBytes);
            } catch (IOException e) {
                return e;
            }
        });
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (sent instanceof IOException e) {
            throw e;
        }
        return (Answer) sent;
    }

    private FetchResult result(URI uri, Answer answer) {
        int status = answer.status();
        if (status == 304) {
            return new Unchanged();
        }
        if (status == 404 || status == 410) {
            return new NotFound(status);
        }
        if (status == 401 || status == 403 || status == 429) {
            return new Blocked("HTTP " + status);
        }
        if (status >= 500) {
            return new Failed(Failure.SERVER_ERROR, "HTTP " + status);
        }
        if (status != 200) {
            return new Failed(Failure.STATUS, "HTTP " + status);
        }
        if (TdmReservation.inHeader(answer)) {
            return new Denied(Rule.TDM_RESERVATION, "The answer's header reserves it");
        }
        Page page = new Page(uri, clock.instant(), answer.header("content-type").orElse(""), answer.body());
        if (TdmReservation.inMeta(page)) {
            return new Denied(Rule.TDM_RESERVATION, "The page's meta element reserves it");
        }
        return Blocking.sign(page)
                .<FetchResult>map(sign -> new Blocked("A page that turns robots away (\"" + sign + "\")"))
                .orElseGet(() -> new Fetched(page, status, answer.headers()));
    }

    private static FetchResult failed(IOException e) {
        String detail = requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        if (e instanceof AddressGuard.Refused) {
            return new Denied(Rule.ADDRESS, detail);
        }
        if (e instanceof Exchange.TooLarge) {
            return new Failed(Failure.TOO_LARGE, detail);
        }
        boolean late = e instanceof SocketTimeoutException || e instanceof InterruptedIOException;
        return new Failed(late ? Failure.TIMEOUT : Failure.CONNECTION, detail);
    }

    private Manners manners(URI uri, Access access) throws IOException, InterruptedException {
        String host = host(uri);
        Manners known = manners.get(host);
        if (known != null && known.holdsAt(clock.instant())) {
            return known;
        }
        Manners asked = ask(uri, access);
        gate(uri).crawlDelay(asked.crawlDelay());
        manners.put(host, asked);
        return asked;
    }

    private Manners ask(URI uri, Access access) throws IOException, InterruptedException {
        Instant now = clock.instant();
        Optional<BaseRobotRules> robots = robots(uri.resolve("/robots.txt"), access);
        if (robots.isEmpty()) {
            return Manners.unreachable(now);
        }
        URI tdm = uri.resolve(TdmReservation.PATH);
        boolean mayAsk = robots.get().isAllowed(tdm.toString());
        return new Manners(now, true, robots.get(), mayAsk ? tdm(tdm, access) : TdmReservation.NONE);
    }

    /** Empty where the server cannot say: RFC 9309, 2.3.1.4. */
    private Optional<BaseRobotRules> robots(URI uri, Access access) throws InterruptedException, IOException {
        Answer answer;
        try {
            answer = redirected(uri, access);
        } catch (AddressGuard.Refused e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
        if (answer.status() >= 500 || answer.status() == 429) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            return Optional.of(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        }
        String type = answer.header("content-type").orElse("text/plain");
        return Optional.of(
                new SimpleRobotRulesParser().parseContent(uri.toString(), answer.body(), type, List.of(robotName)));
    }

    private TdmReservation tdm(URI uri, Access access) throws InterruptedException {
        try {
            Answer answer = send(Request.get(uri), access, MAX_ROBOTS_BYTES);
            return answer.status() == 200 ? TdmReservation.parse(answer.body()) : TdmReservation.NONE;
        } catch (IOException e) {
            return TdmReservation.NONE;
        }
    }

    private Answer redirected(URI uri, Access access) throws IOException, InterruptedException {
        URI at = uri;
        Answer answer = send(Request.get(at), access, MAX_ROBOTS_BYTES);
        for (int hop = 0; hop < MOST_HOPS && answer.isRedirect(); hop++) {
            Optional<URI> next = WebAddress.parse(at, answer.header("location").orElse(""));
            if (next.isEmpty()) {
                return answer;
            }
            at = next.get();
            answer = send(Request.get(at), access, MAX_ROBOTS_BYTES);
        }
        return answer;
    }

    private Optional<Duration> retryAfter(Answer answer) {
        if (answer.status() != 429 && answer.status() != 503) {
            return Optional.empty();
        }
        return answer.header("retry-after").map(String::strip).flatMap(this::wait);
    }

    /** Seconds, or a date. */
    private Optional<Duration> wait(String written) {
        if (!written.isEmpty() && written.length() < 7 && written.chars().allMatch(Character::isDigit)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            Instant until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private HostGate gate(URI uri) {
        return gates.computeIfAbsent(host(uri), host -> new HostGate());
    }

    private static String host(URI uri) {
        return uri.getScheme() + "://" + String.valueOf(uri.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
