package openings.crawler.kind;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.extract.BoardReader;
import openings.crawler.feed.Outline;
import openings.crawler.fetch.Request;
import org.jspecify.annotations.Nullable;

/** One kind of board: how it is asked and how its answers are read, as its mapping file says. */
public final class Kind {
    /** What a mapping file says of a kind for people. */
    record About(String name, String title, String documentation, Map<String, String> needs) {}

    /**
     * What it is asked for.
     *
     * @param api where it answers; null where only a full start address can be given
     * @param start address of the listing; null as above
     * @param body JSON that is posted to it; null for a GET
     */
    record Asking(
            @Nullable Template api,
            @Nullable Template start,
            @Nullable Template body,
            Map<String, Template> headers) {}

    /**
     * How the details of an advertisement are asked for.
     *
     * @param address of its details, said by its record
     * @param modified when it was last changed; null where its record does not say
     */
    record Detail(Value address, @Nullable Value modified, Part part) {
        /** What is looked at in a record of the listing. */
        List<Value> values() {
            return modified == null ? List.of(address) : List.of(address, modified);
        }
    }

    private final About about;
    private final Asking asking;
    private final Paging paging;
    private final ExtractionMethod method;
    private final @Nullable Changes changes;
    private final Part listing;
    private final @Nullable Detail detail;

    Kind(
            About about,
            Asking asking,
            Paging paging,
            ExtractionMethod method,
            @Nullable Changes changes,
            Part listing,
            @Nullable Detail detail) {
        this.about = about;
        this.asking = asking;
        this.paging = paging;
        this.method = method;
        this.changes = changes;
        this.listing = listing;
        this.detail = detail;
    }

    /** As a sites file writes it. */
    public String name() {
        return about.name();
    }

    /** What it is, in a few words. */
    public String title() {
        return about.title();
    }

    /** Where its wire format is documented. */
    public String documentation() {
        return about.documentation();
    }

    /** What a sites file must give under {@code board}, with what is meant by it; nothing where one address serves all. */
    public Map<String, String> needs() {
        return about.needs();
    }

    /**
     * Reads boards of this kind.
     *
     * @throws IllegalArgumentException if the sites file gives too little; says what
     */
    public BoardReader reader(BoardAccess access, Source source, MeterRegistry metrics) {
        return new KindReader(this, Requests.of(this, access, source.name()), access.details(), source, metrics);
    }

    /**
     * Where the listing of a board begins.
     *
     * @param site name of the board, as it is cited
     * @throws IllegalArgumentException if the sites file gives too little; says what
     */
    public List<URI> start(BoardAccess access, String site) {
        return Requests.of(this, access, site).start().stream()
                .map(Request::uri)
                .toList();
    }

    Asking asking() {
        return asking;
    }

    Paging paging() {
        return paging;
    }

    ExtractionMethod method() {
        return method;
    }

    Optional<Changes> changes() {
        return Optional.ofNullable(changes);
    }

    Part listing() {
        return listing;
    }

    Optional<Detail> detail() {
        return Optional.ofNullable(detail);
    }

    /** How many paths of a document's outline speak for this kind; 0 if it is of another. */
    int recognises(Set<String> outline) {
        int details = detail == null ? 0 : detail.part().recognises(outline);
        return Math.max(listing.recognises(outline), details);
    }

    /** Whether a document is the details of one advertisement, rather than of the listing. */
    boolean isDetail(byte[] body) {
        if (detail == null) {
            return false;
        }
        Set<String> outline = Outline.of(body);
        return detail.part().recognises(outline) > listing.recognises(outline);
    }
}
