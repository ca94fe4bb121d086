package openings.crawler.kind;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.extract.Extracted;
import openings.crawler.extract.Link;
import openings.crawler.extract.RecordExtractor;
import openings.crawler.feed.FeedException;
import openings.crawler.feed.Node;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.Dates;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** The reading of one document, record by record. */
final class PageReading {
    /** By what advertisements are made of records. */
    record Making(RecordExtractor extractor, ExtractionMethod method, String country) {}

    /**
     * What came of it.
     *
     * @param records how many there were, of whatever worth
     * @param fingerprint of their identifiers, in order
     * @param isBroken whether the document was not read to its end, or not understood
     */
    record Read(int records, int fingerprint, List<Link> links, Surroundings around, boolean isBroken) {}

    private final Part part;
    private final Kind.@Nullable Detail detail;
    private final Page page;
    private final Map<String, String> board;
    private final Making making;
    private final Map<String, List<Node>> merged = new LinkedHashMap<>();
    private final Map<URI, Link> links = new LinkedHashMap<>();
    private Surroundings around;
    private int records;
    private int understood;
    private int fingerprint = 1;

    /**
     * Prepares a reading.
     *
     * @param detail how its records lead to their details; null if they are to be taken as they are
     */
    PageReading(Part part, Kind.@Nullable Detail detail, Page page, Map<String, String> board, Making making) {
        this.part = part;
        this.detail = detail;
        this.page = page;
        this.board = board;
        this.making = making;
        around = new Surroundings(board, Map.of());
    }

    /** Hands over what it makes of each record; nothing is thrown, whatever the bytes. */
    Read read(Consumer<Extracted> out) {
        try {
            if (part.needsAround()) {
                around = new Surroundings(board, Records.around(page.body(), page.contentType(), part.shape()));
            }
            Map<String, String> document =
                    Records.read(page.body(), page.contentType(), part.shape(), record -> take(record, out));
            merged.values()
                    .forEach(same -> out.accept(extracted(same, same.getFirst().name())));
            return ended(document, out);
        } catch (FeedException e) {
            merged.values().forEach(same -> out.accept(extracted(same, "")));
            return broken(Extracted.Reason.BROKEN, Objects.requireNonNullElse(e.getMessage(), "Unreadable"), out);
        } catch (RuntimeException | StackOverflowError e) {
            String detail = e.getClass().getSimpleName() + " while reading " + page.uri();
            return broken(Extracted.Reason.FAILED, detail, out);
        }
    }

    private Read ended(Map<String, String> document, Consumer<Extracted> out) {
        if (records > 0 && understood == 0) {
            String detail = "None of its " + records + " records has a title; its make must have changed";
            return broken(Extracted.Reason.BROKEN, detail, out);
        }
        return new Read(records, fingerprint, List.copyOf(links.values()), new Surroundings(board, document), false);
    }

    private Read broken(Extracted.Reason reason, String why, Consumer<Extracted> out) {
        out.accept(new Extracted.Refused("", reason, why));
        return new Read(records, fingerprint, List.copyOf(links.values()), around, true);
    }

    private void take(Node record, Consumer<Extracted> out) {
        records++;
        Optional<String> identifier = part.identifier(record, around);
        String item = identifier.orElse(String.valueOf(records));
        fingerprint = 31 * fingerprint + part.look(record, around).hashCode();
        if (part.isWithdrawn(record)) {
            understood++;
            out.accept(withdrawn(identifier.orElse(null), item));
        } else if (part.isUnlisted(record)) {
            understood++;
            out.accept(new Extracted.Refused(item, Extracted.Reason.UNLISTED, "The source marks it as not listed"));
        } else if (detail != null) {
            link(detail, record, item, out);
        } else if (part.merged() && identifier.isPresent()) {
            understood++;
            merged.computeIfAbsent(item, first -> new ArrayList<>()).add(record);
        } else {
            Extracted made = extracted(List.of(record), item);
            understood += made instanceof Extracted.Posting ? 1 : 0;
            out.accept(made);
        }
    }

    private static Extracted withdrawn(@Nullable String identifier, String item) {
        return identifier == null
                ? new Extracted.Refused(item, Extracted.Reason.NO_POSTING, "Withdrawn, but it does not say which")
                : new Extracted.Withdrawn(identifier);
    }

    private Extracted extracted(List<Node> same, String item) {
        return making.extractor().extract(new MappedFields(part, same, around), page, making.method(), item);
    }

    private void link(Kind.Detail leading, Node record, String item, Consumer<Extracted> out) {
        Optional<URI> address =
                leading.address().first(record, around).flatMap(text -> WebAddress.parse(page.uri(), text));
        if (address.isEmpty()) {
            out.accept(new Extracted.Refused(item, Extracted.Reason.NO_POSTING, "No address of its details in it"));
            return;
        }
        understood++;
        links.put(address.get(), new Link(address.get(), modified(leading.modified(), record)));
    }

    /** What is said to be modified later than now says nothing: clocks differ. */
    private @Nullable Instant modified(@Nullable Value value, Node record) {
        return value == null
                ? null
                : value.first(record, around)
                        .flatMap(text -> Dates.parse(text, Dates.Edge.BEGINNING, making.country()))
                        .filter(instant -> !instant.isAfter(page.fetched()))
                        .orElse(null);
    }
}
