package openings.crawler.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openings.crawler.fetch.Exchange.BodyLimit;
import openings.crawler.fetch.FetchResult.Denied;
import openings.crawler.fetch.FetchResult.Failed;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.FetchResult.Rule;
import openings.crawler.fetch.HostGate.Check;
import openings.crawler.fetch.HostGate.Time;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Fetches documents with the manners that the package describes. Thread-safe; a call lasts as long as it takes. */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_HOPS = 5;
    /** What a busy server asks for is waited for on the spot, once, if it is no longer than this. */
    private static final Duration SHORT_WAIT = Duration.ofMinutes(1);

    /**
     * What a fetcher knows of hosts, to be kept between two runs.
     *
     * @param conduct how they were treated: the politeness log
     * @param robots what they said in their robots.txt
     * @param tdm what they said in their {@code tdmrep.json}
     */
    public record Memory(List<Conduct> conduct, List<RobotsCopy> robots, List<TdmCopy> tdm) {
        /** Nothing is known yet. */
        public static final Memory NONE = new Memory(List.of(), List.of(), List.of());

        public Memory {
            conduct = List.copyOf(conduct);
            robots = List.copyOf(robots);
            tdm = List.copyOf(tdm);
        }
    }

    /** What a fetcher takes from its surroundings, apart from the clock. */
    record Surroundings(DnsResolver names, Time time) {
        static final Surroundings REAL = new Surroundings(SystemDefaultDnsResolver.INSTANCE, Time.REAL);
    }

    private final Courier courier;
    private final MannersReader manners;
    private final Verdict verdict;
    private final Clock clock;
    private final MeterRegistry metrics;

    /**
     * Makes a fetcher.
     *
     * @param userAgent as {@link UserAgent} wants it
     * @param hosts how many hosts it talks to at a time
     * @param metrics counts {@code crawler.fetch} by outcome
     */
    public Fetcher(String userAgent, FetchLimits limits, int hosts, Memory memory, Clock clock, MeterRegistry metrics) {
        this(new UserAgent(userAgent), limits, hosts, memory, clock, metrics, Surroundings.REAL);
    }

    Fetcher(
            UserAgent userAgent,
            FetchLimits limits,
            int hosts,
            Memory memory,
            Clock clock,
            MeterRegistry metrics,
            Surroundings surroundings) {
        Exchange exchange = new Exchange(userAgent.header(), limits, hosts, surroundings.names());
        courier = new Courier(exchange, memory.conduct(), clock, surroundings.time());
        manners = new MannersReader(courier, userAgent.productToken(), memory, clock);
        verdict = new Verdict(userAgent.productToken(), clock);
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
     * @param known of the version at this very address that was fetched last; not sent on where it redirects
     * @param maxBytes longest body, after decompression
     */
    public FetchResult fetch(Request request, Validators known, Access access, int maxBytes)
            throws InterruptedException {
        FetchResult result = follow(request, known, access, new BodyLimit(maxBytes, false));
        metrics.counter("crawler.fetch", "outcome", result.outcome()).increment();
        return result;
    }

    /** How each host was treated since it was first visited, by all runs that this fetcher knows of. */
    public List<Conduct> conduct() {
        return courier.conduct();
    }

    /** What has changed in its memory since the last call. */
    public Memory takeChanged() {
        Memory heard = manners.takeChanged();
        return new Memory(courier.takeChanged(), heard.robots(), heard.tdm());
    }

    @Override
    public void close() throws IOException {
        courier.close();
    }

    private FetchResult follow(Request request, Validators known, Access access, BodyLimit limit)
            throws InterruptedException {
        Optional<URI> first = WebTarget.of(request.uri());
        if (first.isEmpty()) {
            return new Denied(Rule.ADDRESS, "No web address: " + request.uri());
        }
        Request at = request.at(first.get());
        Set<Request> asked = new HashSet<>();
        while (asked.add(at)) {
            if (asked.size() > MOST_HOPS + 1) {
                return new Failed(Failure.REDIRECTS, "More than " + MOST_HOPS + " redirects, the last to " + at.uri());
            }
            try {
                Request sent = asked.size() == 1 ? at.unlessStill(known) : at;
                Answer answer = patiently(sent, access, limit);
                if (!answer.isRedirect()) {
                    return verdict(at, answer, !sent.equals(at));
                }
                Optional<URI> next = Redirects.target(at.uri(), answer);
                if (next.isEmpty()) {
                    String location = answer.header("location").orElse("");
                    return new Failed(Failure.REDIRECTS, "Redirected to no web address: \"" + location + "\"");
                }
                at = at.redirected(next.get(), answer.status());
            } catch (IOException e) {
                return result(e, at);
            }
        }
        return new Failed(Failure.REDIRECTS, "Redirected in a circle to " + at.uri());
    }

    /** Asks once more after the time that a busy server asks for, if that is short. */
    private Answer patiently(Request request, Access access, BodyLimit limit) throws IOException, InterruptedException {
        URI target = request.uri();
        require(manners.read(target, access), target);
        Check check = () -> require(manners.known(target), target);
        Answer answer = courier.send(request, access, limit, check);
        boolean shortly = answer.isOverload()
                && RetryAfter.in(answer, clock.instant())
                        .filter(wait -> wait.compareTo(SHORT_WAIT) <= 0)
                        .isPresent();
        return shortly ? courier.send(request, access, limit, check) : answer;
    }

    private static void require(Manners manners, URI target) throws NotAllowed {
        Optional<FetchResult> refusal = manners.refusal(target);
        if (refusal.isPresent()) {
            throw new NotAllowed(refusal.get());
        }
    }

    private FetchResult verdict(Request request, Answer answer, boolean conditional) {
        HostGate gate = courier.gate(request.uri());
        return noted(verdict.on(request.uri(), answer, conditional, gate.notBefore()), gate);
    }

    private FetchResult result(IOException e, Request request) {
        HostGate gate = courier.gate(request.uri());
        return switch (e) {
            case NotAllowed denial -> noted(denial.result, gate);
            case AddressGuard.Refused refused -> new Denied(Rule.ADDRESS, String.valueOf(refused.getMessage()));
            case FetchException failed -> failed.result();
            default -> new Failed(Failure.CONNECTION, String.valueOf(e.getMessage()));
        };
    }

    private static FetchResult noted(FetchResult result, HostGate gate) {
        if (result instanceof Denied denied) {
            gate.conduct().denied(denied.rule());
        }
        return result;
    }

    /** What may not be asked for. */
    private static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1;

        private final transient FetchResult result;

        private NotAllowed(FetchResult result) {
            super(result.outcome());
            this.result = result;
        }
    }
}
