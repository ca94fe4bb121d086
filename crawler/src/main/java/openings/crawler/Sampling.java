package openings.crawler;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.CrawlReport.SourceReport;
import openings.crawler.SiteCheck.Sample;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Access;
import openings.crawler.fetch.FetchResult;
import openings.crawler.fetch.FetchResult.Blocked;
import openings.crawler.fetch.FetchResult.Fetched;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.Request;
import openings.crawler.fetch.Validators;

/** Looks at a few documents of each site, as politely as ever, and keeps nothing of them. */
final class Sampling {
    private static final int MOST_LISTING_DOCUMENTS = 5;
    private static final int MOST_TITLES = 3;

    private final Fetcher fetcher;
    private final CrawlerConfig.Limits limits;
    private final MeterRegistry metrics;
    private final int most;

    /**
     * A look at sites.
     *
     * @param most pages of advertisements to visit at each
     */
    Sampling(Fetcher fetcher, CrawlerConfig.Limits limits, MeterRegistry metrics, int most) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.metrics = metrics;
        this.most = most;
    }

    /** Looks at all of them side by side; those that come from an archive are left out. */
    Map<String, Sample> of(List<Site> sites) throws InterruptedException {
        Map<String, Future<Sample>> looks = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Site site : sites) {
                looks.put(site.id(), threads.submit(() -> new Look(site).take()));
            }
            Map<String, Sample> samples = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Sample>> look : looks.entrySet()) {
                samples.put(look.getKey(), look.getValue().get());
            }
            return samples;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A look at a site ended in an error", e.getCause());
        }
    }

    /** A look at one site. */
    private final class Look {
        private final Site site;
        private final BoardReader reader;
        private final Tally tally;
        private final List<String> titles = new ArrayList<>();
        private long held;

        Look(Site site) {
            this.site = site;
            reader = site.reader(metrics);
            tally = new Tally(site.id());
            tally.listing(Listing.COMPLETE, null);
        }

        Sample take() throws InterruptedException {
            List<Link> links = listing();
            int visited = 0;
            for (Link link : links.subList(0, Math.min(most, links.size()))) {
                visited++;
                advertisement(reader.request(link.uri()));
            }
            SourceReport report = tally.report();
            return new Sample(
                    report.listing(),
                    report.reason(),
                    links.size() + held,
                    visited,
                    report.postings().fields(),
                    report.failures(),
                    titles);
        }

        private List<Link> listing() throws InterruptedException {
            Deque<Request> documents = new ArrayDeque<>(reader.start(null));
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < MOST_LISTING_DOCUMENTS && !documents.isEmpty() && links.size() < most; i++) {
                Request request = documents.removeFirst();
                FetchResult result = fetch(request, limits.maxFeedBytes());
                if (result instanceof Fetched fetched) {
                    var led = reader.listing(fetched.page(), request, item -> {
                        held += item instanceof Extracted.Posting ? 1 : 0;
                        count(request, item);
                    });
                    links.addAll(led.advertisements());
                    documents.addAll(led.more());
                } else if (tally.listing() == Listing.COMPLETE) {
                    tally.listing(
                            result instanceof Blocked ? Listing.BLOCKED : Listing.FAILED,
                            request.uri() + ": " + Visitor.detail(result));
                }
            }
            return links;
        }

        private void advertisement(Request request) throws InterruptedException {
            if (fetch(request, limits.maxPageBytes()) instanceof Fetched fetched) {
                reader.advertisement(fetched.page(), item -> count(request, item));
            }
        }

        private FetchResult fetch(Request request, int maxBytes) throws InterruptedException {
            Access access = new Access(site.visits().gap(), site.visits().local());
            FetchResult result = fetcher.fetch(request, Validators.NONE, access, maxBytes);
            if (!(result instanceof Fetched)) {
                tally.failed(result.outcome(), request.uri().toString(), Visitor.detail(result));
            }
            return result;
        }

        private void count(Request document, Extracted item) {
            if (item instanceof Extracted.Posting found) {
                tally.found(found.posting());
                if (titles.size() < MOST_TITLES) {
                    titles.add(found.posting().text().title());
                }
            } else if (item instanceof Extracted.Refused refused) {
                String kind = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
                tally.failed(kind, document.uri().toString(), refused.detail());
            }
        }
    }
}
