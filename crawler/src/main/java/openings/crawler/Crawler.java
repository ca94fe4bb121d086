package openings.crawler;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.crawler.fetch.FetchLimits;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.PolitenessLog;
import openings.crawler.frontier.Frontier;
import openings.crawler.frontier.FrontierException;
import openings.crawler.frontier.SiteHealth;
import openings.crawler.warc.WarcArchive;

/**
 * Visits boards and hands on what happens to their advertisements. Not thread-safe; one crawler works in a folder at a
 * time. The example in the manual of this package shows its use.
 */
public final class Crawler implements AutoCloseable {
    private static final String FRONTIER = "frontier.sqlite";
    private static final long MAX_WARC_BYTES = 1_000_000_000;

    private final Path home;
    private final Sites sites;
    private final RandomAccessFile lock;
    private final Round.Equipment equipment;

    private Crawler(Path home, Sites sites, RandomAccessFile lock, Round.Equipment equipment) {
        this.home = home;
        this.sites = sites;
        this.lock = lock;
        this.equipment = equipment;
    }

    /**
     * Opens a crawler, which goes on where the last one in this folder was closed or killed.
     *
     * @param home folder for its frontier and its WARC files; made where there is none
     * @param clock for all that is recorded and for what is due; gaps between requests are real time
     * @throws CrawlerException if the folder cannot be used, or the user agent names no page though sites are to be visited
     *     that are not local
     */
    public static Crawler open(Path home, Sites sites, CrawlerConfig config, Clock clock, MeterRegistry metrics) {
        config.requireNamedTo(sites);
        try {
            Files.createDirectories(home);
            RandomAccessFile lock = lock(home);
            CrawlerConfig.Limits limits = config.limits();
            Frontier frontier = Frontier.open(home.resolve(FRONTIER));
            Fetcher fetcher = new Fetcher(
                    config.userAgent(),
                    new FetchLimits(limits.connect(), limits.response(), limits.total()),
                    config.hosts(),
                    frontier.hosts(),
                    clock,
                    metrics);
            WarcArchive archive = WarcArchive.open(home.resolve("warc"), MAX_WARC_BYTES);
            return new Crawler(
                    home, sites, lock, new Round.Equipment(frontier, archive, fetcher, config, clock, metrics));
        } catch (IOException e) {
            throw Failures.home(home, e);
        } catch (FrontierException e) {
            throw Failures.home(e);
        }
    }

    /** As {@link #run(Sink, Progress)}, without listening. */
    public CrawlReport run(Sink<PostingEvent<JobPosting>> sink) {
        return run(sink, Progress.NONE);
    }

    /**
     * One round: all that is due now, until nothing is. When the thread is interrupted, it stops soon, hands on what it
     * has, says so in the report and leaves the thread interrupted.
     *
     * <p>Events are handed to {@code sink} in batches, each followed by a flush, by the calling thread alone. What the
     * sink throws is thrown on; the events of its batch will be handed on again in the next round.
     *
     * @throws CrawlerException if the crawler's folder cannot be written
     */
    public CrawlReport run(Sink<PostingEvent<JobPosting>> sink, Progress progress) {
        try {
            CrawlReport report = new Round(equipment, sink, progress).run(sites);
            PolitenessLog.write(
                    home.resolve("politeness.csv"), equipment.fetcher().conduct());
            return report;
        } catch (FrontierException e) {
            throw Failures.home(e);
        } catch (IOException e) {
            throw Failures.home(home, e);
        }
    }

    /**
     * How the sites have been doing, without looking at them, even while a crawler works in the folder.
     *
     * @param home folder of a crawler; where there is none, no site was ever visited
     * @throws CrawlerException if what is in it cannot be read
     */
    public static List<SiteCheck> check(Path home, Sites sites, Clock clock) {
        Path file = home.resolve(FRONTIER);
        if (!Files.exists(file)) {
            return sites.list().stream()
                    .map(site -> Diagnosis.of(site, SiteHealth.unknown(site.id()), null, clock.instant()))
                    .toList();
        }
        try (Frontier frontier = Frontier.openReadOnly(file)) {
            return check(frontier, sites, Map.of(), clock.instant());
        } catch (FrontierException e) {
            throw Failures.home(e);
        }
    }

    /**
     * How the sites have been doing and are doing now: visits the listing of each and a few of its advertisements, as politely
     * as ever, hands nothing on and marks nothing as done. Sites that come from an archive are not looked at.
     *
     * @param most advertisements to visit at each site
     */
    public List<SiteCheck> check(int most) throws InterruptedException {
        Instant now = equipment.clock().instant();
        List<Site> visited = sites.list().stream()
                .filter(site -> site.warc().isEmpty() && isAllowed(site, now))
                .toList();
        Map<String, SiteCheck.Sample> samples =
                new Sampling(equipment.fetcher(), equipment.config().limits(), equipment.metrics(), most).of(visited);
        return check(equipment.frontier(), sites, samples, now);
    }

    private static List<SiteCheck> check(
            Frontier frontier, Sites sites, Map<String, SiteCheck.Sample> samples, Instant now) {
        return sites.list().stream()
                .map(site -> Diagnosis.of(site, frontier.listings().health(site.id()), samples.get(site.id()), now))
                .toList();
    }

    private static boolean isAllowed(Site site, Instant now) {
        Agreement agreement = site.visits().agreement();
        return agreement == null || agreement.holdsOn(Round.today(now));
    }

    /** When something is due next, in the past if it is already; empty where no site may be visited. */
    public Optional<Instant> nextDue() {
        return sites.list().stream().flatMap(this::nextDue).min(Instant::compareTo);
    }

    @Override
    public void close() {
        try (lock) {
            equipment.frontier().close();
            equipment.archive().close();
            equipment.fetcher().close();
        } catch (IOException e) {
            throw Failures.home(e);
        }
    }

    private Stream<Instant> nextDue(Site site) {
        return isAllowed(site, equipment.clock().instant())
                ? Stream.of(equipment.frontier().listings().nextDue(site.id()).orElse(Instant.EPOCH))
                : Stream.empty();
    }

    @SuppressWarnings("resource") // the crawler closes it, and the end of the process does
    private static RandomAccessFile lock(Path home) throws IOException {
        RandomAccessFile file = new RandomAccessFile(home.resolve("lock").toFile(), "rw");
        try {
            if (file.getChannel().tryLock() != null) {
                return file;
            }
        } catch (OverlappingFileLockException e) {
            file.close();
            throw inUse(home);
        }
        file.close();
        throw inUse(home);
    }

    private static CrawlerException inUse(Path home) {
        return new CrawlerException(
                CrawlerException.Kind.HOME,
                "Another crawler works in " + home + "; stop it or give this one a folder of its own");
    }
}
