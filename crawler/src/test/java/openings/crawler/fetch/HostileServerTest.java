package openings.crawler.fetch;

import static openings.crawler.testing.RawServer.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.testing.RawServer;
import openings.crawler.testing.RawServer.Asked;
import openings.crawler.testing.SimulatedClock;
import openings.crawler.text.WebAddress;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Walks over hosts that link and redirect to what they deny in every disguise, change their rules all the time and ask to be
 * left alone. The hosts judge: by the rules they last told, and by their own watch.
 */
class HostileServerTest {
    private static final int HOSTS = 4;
    private static final Duration CRAWL_DELAY = Duration.ofMillis(50);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int FLIP_AFTER = 20;

    /** PRIVATE stands for the part of the site that is closed at the moment. */
    private static final List<String> DISGUISES = List.of(
            "/PRIVATE/x",
            "/PRIVATE/",
            "/PRIVATE?all",
            "/%70PRIVATE/x",
            "/open/../PRIVATE/x",
            "/open/%2e%2e/PRIVATE/x",
            "/open/%2E./PRIVATE/x",
            "/./PRIVATE/x",
            "/../PRIVATE/x",
            "//PRIVATE//x",
            "/PRIVATE%2Fx",
            "/open/..%2fPRIVATE%2fx",
            "/open/;p/../../PRIVATE/x",
            "/PRIVATE/x?a=%41&b=/open/",
            "/PRIVATE/x#/open/");

    private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-01-05T06:00:00Z"));
    private final List<Host> hosts = new ArrayList<>();
    private final CyclicBarrier waitedForBusy = new CyclicBarrier(HOSTS);
    private final Fetcher fetcher = new Fetcher(
            "TestBot/1.0 (+https://example.org/bot)",
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10)),
            HOSTS,
            Fetcher.Memory.NONE,
            clock,
            new SimpleMeterRegistry());

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        hosts.forEach(host -> host.server.close());
    }

    @Test
    void asksForNothingThatIsDeniedAndNeverTooEarly() throws Exception {
        for (int i = 0; i < HOSTS; i++) {
            hosts.add(new Host());
        }

        try (ExecutorService walkers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> walks =
                    hosts.stream().map(host -> walkers.submit(() -> walk(host))).toList();
            int fetched = 0;
            for (Future<Integer> walk : walks) {
                fetched += walk.get();
            }
            assertThat(fetched).as("pages fetched").isGreaterThan(HOSTS * HOSTS);
        }

        int requests = 0;
        for (Host host : hosts) {
            requests += host.server.asked().size();
            assertThat(host.denied).as("requests to denied paths").isEmpty();
            assertThat(host.tooEarly()).as("gaps shorter than allowed").isEmpty();
            assertThat(host.told.get()).as("times the rules were told").isGreaterThan(1);
        }
        assertThat(fetcher.conduct()).hasSize(HOSTS);
        assertThat(fetcher.conduct().stream()
                        .mapToLong(conduct -> conduct.traffic().requests())
                        .sum())
                .isEqualTo(requests);
        assertThat(fetcher.conduct()).allSatisfy(conduct -> {
            assertThat(conduct.denials().robots()).isGreaterThan(DISGUISES.size());
            assertThat(conduct.overload().tooManyRequests()).isEqualTo(1);
            assertThat(conduct.gap())
                    .isNotNull()
                    .satisfies(gap -> assertThat(gap.shortest()).isGreaterThanOrEqualTo(gap.owed()));
        });
    }

    /** Follows every link of a host's start page, and asks for each disguise of its own as it is written. */
    private int walk(Host host) throws InterruptedException, BrokenBarrierException {
        List<URI> addresses = new ArrayList<>();
        for (String zone : Host.ZONES) {
            for (String disguise : DISGUISES) {
                addresses.add(URI.create(host.origin() + disguised(disguise, zone)));
            }
        }
        int fetched = fetch(host.server.at("/busy")) instanceof Fetched ? 1 : 0;
        waitedForBusy.await(); // from here on the clock jumps
        if (fetch(host.server.at("/")) instanceof Fetched start) {
            for (Element link : start.page().document().select("a[href]")) {
                WebAddress.parse(start.page().uri(), link.attr("href")).ifPresent(addresses::add);
            }
        }
        for (int i = 0; i < addresses.size(); i++) {
            if (i % FLIP_AFTER == 0) {
                clock.pass(Duration.ofSeconds(70));
            }
            fetched += fetch(addresses.get(i)) instanceof Fetched ? 1 : 0;
        }
        return fetched;
    }

    private FetchResult fetch(URI uri) throws InterruptedException {
        return fetcher.fetch(uri, new Access(Duration.ZERO, true), 1_000_000);
    }

    /** {@code %70} becomes the first letter of the zone, escaped. */
    private static String disguised(String disguise, String zone) {
        String escapedFirst = "%" + Integer.toHexString(zone.charAt(0)) + zone.substring(1);
        return disguise.replace("%70PRIVATE", escapedFirst).replace("PRIVATE", zone);
    }

    private final class Host {
        private static final List<String> ZONES = List.of("cellar", "attic");

        private final RawServer server = RawServer.open();
        private final List<String> denied = new CopyOnWriteArrayList<>();
        private final AtomicInteger told = new AtomicInteger();
        private volatile String closed = "";
        private volatile long busyUntil;

        private Host() {
            server.otherwise(this::answer);
        }

        private String origin() {
            return "http://127.0.0.1:" + server.at("/").getPort();
        }

        private void answer(Asked asked, OutputStream out) throws IOException, InterruptedException {
            String path = asked.path();
            if (path.equals("/robots.txt")) {
                closed = ZONES.get(told.getAndIncrement() % ZONES.size());
                String rules = "User-agent: testbot\nCrawl-delay: 0.05\nDisallow: /" + closed + "\n";
                reply("200 OK", "Cache-Control: max-age=60", rules).write(asked, out);
                return;
            }
            if (plain(path).startsWith("/" + closed)) {
                denied.add(path + " while /" + closed + " was closed");
            }
            if (path.equals("/busy") && busyUntil == 0) {
                reply("429 Too Many Requests", "Retry-After: 1", "").write(asked, out);
                busyUntil = System.nanoTime() + RETRY_AFTER.toNanos();
            } else if (path.startsWith("/go/")) {
                String target = disguised(DISGUISES.get(Integer.parseInt(path.substring(4))), closed);
                reply("302 Found", "Location: " + target, "").write(asked, out);
            } else if (path.startsWith("/.well-known/")) {
                reply("404 Not Found", "", "").write(asked, out);
            } else {
                reply("200 OK", "Content-Type: text/html", page()).write(asked, out);
            }
        }

        private String page() {
            StringBuilder page = new StringBuilder("<p>Jobs</p>");
            for (Host other : hosts) {
                link(page, other.origin() + "/open/" + hosts.indexOf(this));
                ZONES.forEach(zone -> DISGUISES.forEach(path -> link(page, other.origin() + disguised(path, zone))));
            }
            for (int i = 0; i < DISGUISES.size(); i++) {
                link(page, "/go/" + i);
            }
            return page.toString();
        }

        private static void link(StringBuilder page, String address) {
            page.append("<a href=\"").append(address).append("\">jobs</a>\n");
        }

        /** What a careless server makes of a path. */
        private static String plain(String path) {
            String decoded = URLDecoder.decode(path.split("\\?", 2)[0], StandardCharsets.UTF_8);
            return Path.of("/" + decoded).normalize().toString();
        }

        /** Requests that came before the crawl-delay, or the Retry-After, was over. */
        private List<String> tooEarly() {
            List<String> tooEarly = new ArrayList<>();
            List<Asked> asked = server.asked();
            List<Long> answered = server.answered();
            for (int i = 1; i < asked.size(); i++) {
                Duration gap = Duration.ofNanos(asked.get(i).nanos() - answered.get(i - 1));
                boolean afterBusy = asked.get(i - 1).path().equals("/busy")
                        && busyUntil - answered.get(i - 1) > 0
                        && asked.subList(0, i - 1).stream()
                                .noneMatch(one -> one.path().equals("/busy"));
                if (gap.compareTo(CRAWL_DELAY) < 0 || (afterBusy && asked.get(i).nanos() < busyUntil)) {
                    tooEarly.add(asked.get(i).path() + " after " + gap);
                }
            }
            return tooEarly;
        }
    }
}
