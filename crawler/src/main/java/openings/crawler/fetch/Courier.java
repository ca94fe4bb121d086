package openings.crawler.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import openings.crawler.fetch.Exchange.BodyLimit;
import openings.crawler.fetch.HostGate.Check;
import openings.crawler.fetch.HostGate.Time;

/** Sends single requests, each when its host's turn has come, and remembers how hosts were treated. Thread-safe. */
final class Courier implements Closeable {
    private final Exchange exchange;
    private final Clock clock;
    private final Time time;
    private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

    /** @param before how hosts were treated in earlier runs */
    Courier(Exchange exchange, List<Conduct> before, Clock clock, Time time) {
        this.exchange = exchange;
        this.clock = clock;
        this.time = time;
        before.forEach(conduct -> gates.put(conduct.host(), new HostGate(conduct.host(), conduct, clock, time)));
    }

    /**
     * Sends a request when it is time.
     *
     * @param check made when its turn has come, before it is sent
     * @throws FetchException if there is no answer, and why
     */
    Answer send(Request request, Access access, BodyLimit limit, Check check) throws IOException, InterruptedException {
        try {
            return gate(request.uri())
                    .through(access.gap(), check, () -> exchange.send(request, access.local(), limit));
        } catch (IOException e) {
            if (Thread.interrupted()) { // which closes the connection
                throw new InterruptedException();
            }
            throw e;
        }
    }

    /** The gate to the host of an address; {@code http} and {@code https} lead to the same one. */
    HostGate gate(URI uri) {
        return gates.computeIfAbsent(WebTarget.host(uri), host -> new HostGate(host, null, clock, time));
    }

    /** How all hosts were treated. */
    List<Conduct> conduct() {
        return gates.values().stream()
                .map(gate -> gate.conduct().snapshot())
                .flatMap(Optional::stream)
                .toList();
    }

    /** How those hosts were treated about which that has changed since the last call. */
    List<Conduct> takeChanged() {
        return gates.values().stream()
                .map(gate -> gate.conduct().takeChanged())
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
