package openings.crawler.extract;

import java.util.function.Consumer;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.feed.FeedException;
import openings.crawler.feed.FeedMapping;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;

/** Reads documents that hold whole advertisements. */
final class FeedExtractor {
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

    private static final class Count {
        private long records;
    }
}
