package openings.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.fetch.Exchange.BodyLimit;
import openings.crawler.fetch.FetchResult.Failure;
import openings.crawler.fetch.Redirects.Hop;
import org.jspecify.annotations.Nullable;

/**
 * Asks origins for their robots.txt (RFC 9309, sections 2.3 and 2.4) and their TDM reservation, and remembers what they
 * said. Thread-safe.
 *
 * <p>A robots.txt that is there is read; one that is not (4xx, more than five redirects) allows everything; while the
 * server cannot say (429, 5xx, silence) the last copy counts, and without one nothing may be asked for. After 30 days of
 * that, a server of which no copy is at hand is taken to have no rules. An answer holds for a day, or for as long as its
 * Cache-Control says if that is shorter.
 */
final class MannersReader {
    private static final BodyLimit ROBOTS_LIMIT = new BodyLimit(RobotsTxt.MAX_BYTES, true);
    private static final BodyLimit TDM_LIMIT = new BodyLimit(RobotsTxt.MAX_BYTES, false);
    private static final Duration LONGEST_READING = Duration.ofSeconds(30);
    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NOT_TO_BE_KEPT = Pattern.compile("\\bno-(?:store|cache)\\b");

    private final Courier courier;
    private final Redirects redirects;
    private final String robot;
    private final Clock clock;
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();

    /** What is known of an origin; written by the holder of the lock only. */
    private static final class Origin {
        private final ReentrantLock reading = new ReentrantLock();
        private final URI root;
        private volatile @Nullable RobotsCopy copy;
        private @Nullable RobotsTxt robots;
        private volatile @Nullable TdmCopy tdmCopy;
        private @Nullable TdmReservation tdm;
        private volatile @Nullable Manners manners;
        private volatile boolean changed;

        private Origin(URI root) {
            this.root = root;
        }
    }

    /**
     * Makes a reader.
     *
     * @param robot product token that rules may be addressed to, in lower case
     * @param before what origins said in earlier runs
     */
    MannersReader(Courier courier, String robot, Fetcher.Memory before, Clock clock) {
        this.courier = courier;
        redirects = new Redirects(courier);
        this.robot = robot;
        this.clock = clock;
        before.robots().forEach(copy -> origin(URI.create(copy.origin())).copy = copy); // read when they are needed
        before.tdm().forEach(copy -> origin(URI.create(copy.origin())).tdmCopy = copy);
    }

    /** What an origin allows; it is asked where that is not known or no longer holds. */
    Manners read(URI target, Access access) throws IOException, InterruptedException {
        Origin origin = origin(target);
        origin.reading.lockInterruptibly();
        try {
            refreshRobots(origin, access, hop -> isSameOrigin(origin, hop) || isAllowedElsewhere(hop, access));
            RobotsTxt robots = origin.robots;
            if (robots != null) {
                refreshTdm(origin, robots, access);
            }
            return publish(origin);
        } finally {
            origin.reading.unlock();
        }
    }

    /** What an origin that has been asked is known to allow now. */
    Manners known(URI target) {
        Origin origin = origin(target);
        Manners known = origin.manners;
        return known == null ? publish(origin) : known;
    }

    /** What was heard since the last call. */
    Fetcher.Memory takeChanged() {
        List<RobotsCopy> robots = new ArrayList<>();
        List<TdmCopy> tdm = new ArrayList<>();
        for (Origin origin : origins.values()) {
            if (origin.changed) {
                origin.changed = false;
                Optional.ofNullable(origin.copy).ifPresent(robots::add);
                Optional.ofNullable(origin.tdmCopy).ifPresent(tdm::add);
            }
        }
        return new Fetcher.Memory(List.of(), robots, tdm);
    }

    private Origin origin(URI target) {
        return origins.computeIfAbsent(WebTarget.origin(target), key -> new Origin(URI.create(key)));
    }

    private static boolean isSameOrigin(Origin origin, URI target) {
        return WebTarget.origin(target).equals(origin.root.toString());
    }

    private static Manners publish(Origin origin) {
        RobotsCopy copy = origin.copy;
        Manners manners = new Manners(
                origin.robots,
                origin.tdm == null ? TdmReservation.NONE : origin.tdm,
                copy == null ? Instant.MIN : copy.holdsUntil());
        origin.manners = manners;
        return manners;
    }

    private void refreshRobots(Origin origin, Access access, Hop hop) throws IOException, InterruptedException {
        Instant now = clock.instant();
        RobotsCopy copy = origin.copy;
        if (copy == null || !copy.holdsAt(now)) {
            copy = ask(origin, access, hop);
            origin.changed = true;
            HostGate gate = courier.gate(origin.root);
            gate.conduct().robotsRead(new Conduct.RobotsRead(now, copy.answer()));
            take(origin, copy);
        } else if (origin.manners == null) {
            take(origin, copy);
        }
    }

    private void take(Origin origin, RobotsCopy copy) {
        origin.copy = copy;
        String text = copy.text();
        if (text != null) {
            origin.robots = RobotsTxt.parse(text, robot);
        } else {
            origin.robots = copy.says(clock.instant()) ? RobotsTxt.ALLOW_ALL : null;
        }
        courier.gate(origin.root).crawlDelay(origin.robots == null ? Duration.ZERO : origin.robots.crawlDelay());
        publish(origin);
    }

    private RobotsCopy ask(Origin origin, Access access, Hop hop) throws IOException, InterruptedException {
        Instant now = clock.instant();
        RobotsCopy before = origin.copy;
        String said;
        try {
            Answer answer = redirects.follow(origin.root.resolve("/robots.txt"), access, ROBOTS_LIMIT, hop);
            said = "HTTP " + answer.status();
            if (!answer.isOverload() && answer.status() < 500) {
                String text = answer.isOk() ? RobotsTxt.decode(answer.body(), answer.isCut()) : null;
                return new RobotsCopy(origin.root.toString(), now, now.plus(freshness(answer)), said, text, null);
            }
        } catch (FetchException e) {
            if (e.failure() == Failure.NOT_YET) {
                throw e;
            }
            said = e.failure().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        Instant since = before == null || before.unreachableSince() == null ? now : before.unreachableSince();
        String text = before == null ? null : before.text();
        return new RobotsCopy(origin.root.toString(), now, now.plus(RobotsCopy.RETRY), said, text, since);
    }

    private static Duration freshness(Answer answer) {
        String control = String.join(",", answer.all("cache-control")).toLowerCase(Locale.ROOT);
        Matcher maxAge = MAX_AGE.matcher(control);
        if (NOT_TO_BE_KEPT.matcher(control).find()) {
            return RobotsCopy.SHORTEST;
        }
        long seconds = maxAge.find() ? Long.parseLong(maxAge.group(1)) : RobotsCopy.LONGEST.toSeconds();
        return Duration.ofSeconds(Math.clamp(seconds, RobotsCopy.SHORTEST.toSeconds(), RobotsCopy.LONGEST.toSeconds()));
    }

    private void refreshTdm(Origin origin, RobotsTxt robots, Access access) throws IOException, InterruptedException {
        TdmCopy known = origin.tdmCopy;
        if (known == null || !known.holdsAt(clock.instant())) {
            known = askTdm(origin, robots, access);
            origin.tdmCopy = known;
            origin.changed = true;
        } else if (origin.tdm != null) {
            return;
        }
        origin.tdm = known.text() == null ? TdmReservation.NONE : TdmReservation.parse(known.text());
    }

    private TdmCopy askTdm(Origin origin, RobotsTxt robots, Access access) throws IOException, InterruptedException {
        String key = origin.root.toString();
        Instant now = clock.instant();
        URI file = origin.root.resolve(TdmReservation.PATH);
        Hop hop = target ->
                isSameOrigin(origin, target) ? Manners.allows(robots, target) : isAllowedElsewhere(target, access);
        if (!hop.isAllowed(file)) {
            return new TdmCopy(key, now, now.plus(RobotsCopy.LONGEST), null);
        }
        try {
            Answer answer = redirects.follow(file, access, TDM_LIMIT, hop);
            if (!answer.isOverload() && answer.status() < 500) {
                String text = answer.isOk() ? RobotsTxt.decode(answer.body(), false) : null;
                return new TdmCopy(key, now, now.plus(RobotsCopy.LONGEST), text);
            }
        } catch (FetchException e) {
            if (e.failure() == Failure.NOT_YET) {
                throw e;
            }
        }
        TdmCopy before = origin.tdmCopy; // what it said still counts
        return new TdmCopy(key, now, now.plus(RobotsCopy.RETRY), before == null ? null : before.text());
    }

    /** Whether another origin's robots.txt allows what a redirect leads to. That robots.txt itself must be at its origin. */
    private boolean isAllowedElsewhere(URI target, Access access) throws IOException, InterruptedException {
        if (target.getRawPath().equals("/robots.txt")) {
            return true;
        }
        Origin other = origin(target);
        if (!other.reading.tryLock(LONGEST_READING.toMillis(), TimeUnit.MILLISECONDS)) {
            return false; // its reader waits for one that waits for us
        }
        try {
            refreshRobots(
                    other,
                    access,
                    hop -> isSameOrigin(other, hop) || hop.getRawPath().equals("/robots.txt"));
            return other.robots != null && Manners.allows(other.robots, target);
        } finally {
            other.reading.unlock();
        }
    }
}
