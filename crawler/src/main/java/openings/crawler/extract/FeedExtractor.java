package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.feed.FeedException;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.FeedMapping;
import openings.crawler.feed.Fields;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.Dates;
import openings.crawler.text.WebAddress;

/** Reads documents that hold whole advertisements. */
final class FeedExtractor {
    private static final int LONGEST_TEASER = 600;

    private final RecordExtractor records;
    private final FeedMapping mapping;

    FeedExtractor(Editor editor, FeedMapping mapping) {
        records = new RecordExtractor(editor);
        this.mapping = mapping;
    }

    /** Hands over what it makes of each record, and of the document where it breaks off. */
    void extract(Page page, Consumer<Extracted> out) {
        Count count = new Count();
        try {
            Records.read(page.body(), page.contentType(), mapping, fields -> {
                count.records++;
                out.accept(records.extract(fields, page, ExtractionMethod.FEED, String.valueOf(count.records)));
            });
        } catch (FeedException e) {
            String detail = e.getMessage() == null ? "Unreadable" : e.getMessage();
            out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, detail));
        }
    }

    /**
     * What a feed leads to that is read as a listing of pages. Records that say who advertises and where, or in full what, are
     * handed over; those that tease for a page are links to it.
     */
    Listing links(Page page, Consumer<Extracted> out) {
        List<Link> links = new ArrayList<>();
        Count count = new Count();
        try {
            Records.read(page.body(), page.contentType(), mapping, fields -> {
                count.records++;
                Optional<Link> link = isTeaser(fields) ? link(fields, page) : Optional.empty();
                link.ifPresentOrElse(
                        links::add,
                        () -> out.accept(
                                records.extract(fields, page, ExtractionMethod.FEED, String.valueOf(count.records))));
            });
        } catch (FeedException e) {
            String detail = e.getMessage() == null ? "Unreadable" : e.getMessage();
            out.accept(new Extracted.Refused("", Extracted.Reason.BROKEN, detail));
        }
        return new Listing(links, List.of(), null);
    }

    private static boolean isTeaser(Fields fields) {
        boolean said =
                fields.find(FeedField.EMPLOYER).isPresent() && !fields.places().isEmpty();
        int length = fields.find(FeedField.DESCRIPTION).orElse("").length();
        return !said && length < LONGEST_TEASER;
    }

    private static Optional<Link> link(Fields fields, Page page) {
        return fields.find(FeedField.URL)
                .flatMap(address -> WebAddress.parse(page.uri(), address))
                .map(uri -> new Link(
                        uri,
                        fields.find(FeedField.DATE_POSTED)
                                .flatMap(date -> Dates.parse(date, Dates.Edge.BEGINNING, ""))
                                .orElse(null)));
    }

    private static final class Count {
        private long records;
    }
}
