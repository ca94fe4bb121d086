package openings.crawler;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.crawler.CrawlReport.Listing;
import openings.crawler.fetch.Fetcher;
import openings.crawler.fetch.Request;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import openings.crawler.frontier.Frontier;
import openings.crawler.frontier.Pages;
import openings.crawler.warc.WarcArchive;
import openings.crawler.warc.WarcFiles;
import org.jspecify.annotations.Nullable;

/**
 * One round: does what is due and hands on what it finds. The thread that runs it is the only one that writes to frontier
 * and sink; visits report to it through a queue, which holds them back when it cannot keep up.
 *
 * <p>Accept, then mark: the frontier's writes of a batch become durable only after the flush of the sink that covers its
 * events. Whatever is killed in between is done again.
 */
final class Round {
    private static final int FEW_IN_FLIGHT = 16;
    private static final int MOST_AT_ONCE = 64;
    private static final int OUTCOMES = 64;

    /** What lasts longer than a round. */
    record Equipment(
            Frontier frontier,
            WarcArchive archive,
            Fetcher fetcher,
            CrawlerConfig config,
            Clock clock,
            MeterRegistry metrics) {}

    private final Equipment equipment;
    private final Sink<PostingEvent<JobPosting>> sink;
    private final Progress progress;
    private final Books books;
    private final Instant started;
    private final BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(OUTCOMES);
    private final List<SiteRun> runs = new ArrayList<>();
    private long open;
    private long done;
    private long known;
    private int undone;
    private long lastFlush = System.nanoTime();

    Round(Equipment equipment, Sink<PostingEvent<JobPosting>> sink, Progress progress) {
        this.equipment = equipment;
        this.sink = sink;
        this.progress = progress;
        started = equipment.clock().instant();
        books = new Books(
                equipment.frontier(),
                sink,
                equipment.clock(),
                equipment.metrics(),
                started,
                this::flushWhenManyAreDone);
    }

    CrawlReport run(Sites sites) {
        boolean interrupted = false;
        try {
            try (Hosts hosts = new Hosts()) {
                sites.list().forEach(site -> begin(site, hosts));
                work(hosts);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            finish(interrupted);
        } catch (RuntimeException e) {
            equipment.frontier().rollback();
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return new CrawlReport(
                started,
                equipment.clock().instant(),
                interrupted,
                runs.stream().map(run -> run.tally().report()).toList());
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private void begin(Site site, Hosts hosts) {
        SiteRun run = new SiteRun(site, visitor(site));
        runs.add(run);
        Agreement agreement = site.visits().agreement();
        if (agreement != null && !agreement.holdsOn(today(started))) {
            run.tally()
                    .listing(
                            Listing.AGREEMENT_EXPIRED,
                            "The agreement " + agreement.reference() + " ended on " + agreement.expires());
            return;
        }
        Frontier frontier = equipment.frontier();
        frontier.pages()
                .hasten(site.id(), started, started.plus(latest(site.visits().refetch(), site)));
        known += frontier.pages().countDue(site.id(), started);
        Instant due = frontier.listings().due(site.id());
        if (due.isAfter(started) && !due.isAfter(started.plus(latest(Duration.ZERO, site)))) {
            run.continues(frontier.listings().run(site.id()));
            send(run, hosts);
            return;
        }
        String cursor = frontier.listings().findCursor(site.id()).orElse(null);
        run.begin(frontier.listings().begin(site.id()), cursor, whole(run, cursor));
        run.tally().listing(Listing.UNFINISHED, "The round ended before the listing did");
        open++;
        known++;
        if (run.isArchive()) {
            frontier.pages().dropUnlisted(run.id(), Integer.MAX_VALUE);
            readArchive(run, hosts);
        } else {
            submit(hosts, site.start().getFirst(), run, () -> run.visitor().listing(run, outcomes::put));
        }
    }

    /** By which a listing of one document can be asked whether it has changed. */
    private Validators whole(SiteRun run, @Nullable String cursor) {
        List<Request> start = run.visitor().start(cursor);
        Pages pages = equipment.frontier().pages();
        return start.size() > 1
                ? Validators.NONE
                : pages.find(run.id(), start.getFirst().uri())
                        .map(pages::validators)
                        .orElse(Validators.NONE);
    }

    private void readArchive(SiteRun run, Hosts hosts) {
        int maxBytes = equipment.config().limits().maxFeedBytes();
        ArchiveVisit visit = new ArchiveVisit(run, run.site().reader(equipment.metrics()), maxBytes, outcomes::put);
        try {
            List<WarcFiles.Found> files = WarcFiles.in(run.site().warc());
            List<WarcFiles.Found> unread =
                    files.stream().filter(found -> !isRead(run, found)).toList();
            Hosts.Visit reading = files.isEmpty()
                    ? () -> outcomes.put(
                            failed(run, "no WARC file in " + run.site().warc()))
                    : () -> visit.read(unread);
            submit(hosts, run.site().start().getFirst(), run, reading);
        } catch (IOException e) {
            submit(hosts, run.site().start().getFirst(), run, () -> outcomes.put(failed(run, e.getMessage())));
        }
    }

    private static Outcome failed(SiteRun run, @Nullable String why) {
        String reason = "Its archive cannot be read (" + why + "); check \"warc\" in the sites file";
        return new Outcome.ListingEnded(run, Listing.FAILED, reason, null, null);
    }

    private boolean isRead(SiteRun run, WarcFiles.Found found) {
        Pages pages = equipment.frontier().pages();
        return pages.find(run.id(), found.file().toUri())
                .map(pages::validators)
                .filter(known -> found.version().equals(known.entityTag()))
                .isPresent();
    }

    /** How far off something can be due at most; what is due later was put off by a wrong clock, or under other settings. */
    private static Duration latest(Duration wait, Site site) {
        Duration recrawl = site.visits().recrawl();
        return (wait.compareTo(recrawl) < 0 ? recrawl : wait).plusSeconds(2);
    }

    private Visitor visitor(Site site) {
        return new Visitor(
                equipment.fetcher(),
                equipment.archive(),
                site.reader(equipment.metrics()),
                equipment.config().limits());
    }

    private void submit(Hosts hosts, URI uri, SiteRun run, Hosts.Visit visit) {
        String host = String.valueOf(uri.getAuthority()).toLowerCase(Locale.ROOT);
        hosts.submit(host, () -> {
            try {
                visit.make();
            } catch (RuntimeException | Error e) { // a visit that ends without an outcome would be waited for for ever
                outcomes.put(new Outcome.Broken(run, uri, e));
            }
        });
    }

    private void work(Hosts hosts) throws InterruptedException {
        while (open > 0) {
            Outcome outcome =
                    outcomes.poll(equipment.config().flush().interval().toMillis(), TimeUnit.MILLISECONDS);
            if (outcome != null) {
                book(outcome);
                send(outcome.site(), hosts);
            }
            if (undone > 0 && isFlushDue()) {
                flush();
            }
        }
    }

    /** Books what the visits had still reported, and makes all of it durable. */
    private void finish(boolean interrupted) {
        if (interrupted) {
            for (Outcome outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
                book(outcome);
            }
        }
        for (SiteRun run : runs) {
            if (!run.isOff()) {
                books.expire(run);
                run.tally().addTo(equipment.frontier().listings());
            }
        }
        flush();
    }

    private void book(Outcome outcome) {
        switch (outcome) {
            case Outcome.Listed listed -> books.book(listed);
            case Outcome.ListingRead read -> books.book(read);
            case Outcome.Linked linked -> known += books.book(linked);
            case Outcome.ListingVisited visited -> {
                books.book(visited);
                visited();
            }
            case Outcome.ListingEnded ended -> {
                books.book(ended);
                open--;
            }
            case Outcome.Visited visited -> {
                books.book(visited);
                returned(visited.site(), visited.url());
                visited();
            }
            case Outcome.Archived archived -> {
                books.book(archived);
                visited();
            }
            case Outcome.FileRead read -> books.book(read);
            case Outcome.Noticed noticed -> books.book(noticed);
            case Outcome.PutOff putOff -> returned(putOff.site(), putOff.url());
            case Outcome.Broken broken -> throw broken.rethrown();
        }
    }

    private void visited() {
        done++;
        known = Math.max(known, done);
        progress.visited(done, known);
    }

    private void returned(SiteRun run, DueUrl url) {
        run.returned(url);
        open--;
    }

    /** Sends for more pages of a site's advertisements when few are on their way. */
    private void send(SiteRun run, Hosts hosts) {
        if (run.inFlight().size() >= FEW_IN_FLIGHT || run.isInTrouble()) {
            return;
        }
        for (DueUrl url : equipment.frontier().pages().due(run.id(), started, MOST_AT_ONCE, run.inFlight())) {
            run.sent(url);
            open++;
            submit(hosts, url.uri(), run, () -> run.visitor().advertisement(run, url, outcomes::put));
        }
    }

    private void flushWhenManyAreDone() {
        undone++;
        if (undone >= equipment.config().flush().events()) {
            flush();
        }
    }

    private boolean isFlushDue() {
        return System.nanoTime() - lastFlush
                >= equipment.config().flush().interval().toNanos();
    }

    private void flush() {
        try {
            equipment.archive().flush();
        } catch (IOException e) {
            throw Failures.home(e);
        }
        sink.flush();
        equipment.frontier().keep(equipment.fetcher().takeChanged());
        equipment.frontier().commit();
        undone = 0;
        lastFlush = System.nanoTime();
    }
}
