package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import openings.crawler.fetch.UserAgent;

/**
 * What holds for all boards alike.
 *
 * @param userAgent how the crawler names itself, as {@link UserAgent} wants it; it must name a page where sites are visited
 *     that are not local
 * @param hosts how many hosts are visited at the same time, at least 1
 * @param limits on a single request
 * @param flush how often events are made durable
 */
public record CrawlerConfig(String userAgent, int hosts, Limits limits, Flush flush) {
    /**
     * Limits on a single request.
     *
     * @param connect time to connect
     * @param response longest silence of the server
     * @param total longest time for the whole answer
     * @param maxPageBytes longest page, after decompression
     * @param maxFeedBytes longest feed or API document, after decompression
     */
    public record Limits(Duration connect, Duration response, Duration total, int maxPageBytes, int maxFeedBytes) {
        public Limits {
            requirePositive(connect, "connect");
            requirePositive(response, "response");
            requirePositive(total, "total");
            if (maxPageBytes < 1 || maxFeedBytes < 1) {
                throw new IllegalArgumentException("Body limits below 1 byte: " + maxPageBytes + ", " + maxFeedBytes);
            }
        }
    }

    /**
     * How often events are made durable: whichever comes first.
     *
     * @param events most events that are not durable yet, at least 1
     * @param interval longest time between two flushes
     */
    public record Flush(int events, Duration interval) {
        public Flush {
            if (events < 1) {
                throw new IllegalArgumentException("Flush after fewer than 1 event: " + events);
            }
            requirePositive(interval, "flush interval");
        }
    }

    public CrawlerConfig {
        new UserAgent(requireNonNull(userAgent, "userAgent")); // checks it
        if (hosts < 1) {
            throw new IllegalArgumentException("Fewer than 1 host at a time: " + hosts);
        }
        requireNonNull(limits, "limits");
        requireNonNull(flush, "flush");
    }

    /** Fit for one machine: 32 hosts at a time, pages to 10 MB, feeds to 256 MB, a flush every 1,000 events or second. */
    public static CrawlerConfig defaults() {
        return new CrawlerConfig(
                "OpeningsBot/0.1 (job advertisement statistics)",
                32,
                new Limits(
                        Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(5), 10_000_000, 256_000_000),
                new Flush(1000, Duration.ofSeconds(1)));
    }

    /**
     * Refuses to visit the boards of others without naming a page on which they can find out by whom.
     *
     * @throws CrawlerException if a site is not local and the user agent names no page
     */
    public void requireNamedTo(Sites sites) {
        boolean local = sites.list().stream()
                .allMatch(site -> site.visits().local() || !site.warc().isEmpty());
        if (!local && !new UserAgent(userAgent).namesPage()) {
            throw new CrawlerException(
                    CrawlerException.Kind.CONFIG,
                    "The user agent \"" + userAgent + "\" names no page, so boards cannot find out who visits them;"
                            + " set crawler.user-agent to something like \"ExampleBot/1.0 (+https://example.org/bot)\""
                            + " with a page of yours");
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (!requireNonNull(duration, name).isPositive()) {
            throw new IllegalArgumentException("Not a positive duration for " + name + ": " + duration);
        }
    }
}
