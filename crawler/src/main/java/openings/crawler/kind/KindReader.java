package openings.crawler.kind;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import openings.contract.posting.Source;
import openings.crawler.extract.BoardReader;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Listing;
import openings.crawler.extract.RecordExtractor;
import openings.crawler.fetch.Request;
import openings.crawler.page.Page;
import org.jspecify.annotations.Nullable;

/** Reads a board as the mapping of its kind says. One run over its listing at a time; the rest is thread-safe. */
final class KindReader implements BoardReader {
    private static final DateTimeFormatter CURSOR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Kind kind;
    private final Requests requests;
    private final boolean details;
    private final Source source;
    private final RecordExtractor extractor;
    private final Map<Request, ListingRun> runs = new ConcurrentHashMap<>();
    private volatile @Nullable Instant began;

    KindReader(Kind kind, Requests requests, boolean details, Source source, MeterRegistry metrics) {
        this.kind = kind;
        this.requests = requests;
        this.details = details;
        this.source = source;
        extractor = new RecordExtractor(source, metrics);
    }

    @Override
    public List<Request> start(@Nullable String cursor) {
        runs.clear();
        began = null;
        Changes changes = kind.changes().orElse(null);
        return cursor == null || changes == null ? requests.start() : List.of(requests.changes(changes, cursor));
    }

    @Override
    public Request request(URI advertisement) {
        return requests.at(advertisement);
    }

    @Override
    public Listing listing(Page page, Request request, Consumer<Extracted> out) {
        if (began == null) {
            began = page.fetched();
        }
        ListingRun run = runs.computeIfAbsent(request, first -> new ListingRun());
        Kind.Detail detail = kind.detail().orElse(null);
        boolean isDetail = !details && kind.isDetail(page.body());
        PageReading reading = new PageReading(
                isDetail && detail != null ? detail.part() : kind.listing(),
                details ? detail : null,
                page,
                requests.board(),
                new PageReading.Making(extractor, kind.method(), source.country()));
        PageReading.Read read = reading.read(out);
        if (read.isBroken()) {
            return new Listing(read.links(), List.of(), null);
        }
        Optional<Request> next = next(run, request, page, read, out);
        next.ifPresent(more -> runs.put(more, run));
        return new Listing(read.links(), next.stream().toList(), cursor(request));
    }

    @Override
    public void advertisement(Page page, Consumer<Extracted> out) {
        Part part = kind.detail().map(Kind.Detail::part).orElseGet(kind::listing);
        new PageReading(
                        part,
                        null,
                        page,
                        requests.board(),
                        new PageReading.Making(extractor, kind.method(), source.country()))
                .read(out);
    }

    private Optional<Request> next(
            ListingRun run, Request request, Page page, PageReading.Read read, Consumer<Extracted> out) {
        run.came(request, read, kind.listing().total());
        Optional<Request> next = kind.paging()
                .next(new Paging.State(request, read.records(), run.came(), run.total(), read.around(), page));
        Optional<String> problem = run.problem(next.orElse(null));
        problem.ifPresent(detail -> out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, detail)));
        return problem.isPresent() ? Optional.empty() : next;
    }

    private @Nullable String cursor(Request request) {
        Changes changes = kind.changes().orElse(null);
        Instant start = began;
        if (changes == null || start == null) {
            return null;
        }
        return switch (changes.mark()) {
            case PAGE -> request.uri().toString();
            case FETCHED -> CURSOR.format(start.minus(changes.overlap()).atOffset(ZoneOffset.UTC));
        };
    }
}
