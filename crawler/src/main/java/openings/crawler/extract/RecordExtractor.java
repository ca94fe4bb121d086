package openings.crawler.extract;

import io.micrometer.core.instrument.MeterRegistry;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Fields;
import openings.crawler.page.Page;
import openings.crawler.text.Redactor;

/** Makes an advertisement of a record whose fields are known. Thread-safe. */
public final class RecordExtractor {
    private final Editor editor;

    /** Counts what it redacts as {@code crawler.redacted}. */
    public RecordExtractor(Source source, MeterRegistry metrics) {
        this(new Editor(source, new Redactor(), metrics));
    }

    RecordExtractor(Editor editor) {
        this.editor = editor;
    }

    /**
     * The advertisement, or why there is none.
     *
     * @param item which one of the document, for the case that it is refused
     */
    public Extracted extract(Fields fields, Page page, ExtractionMethod method, String item) {
        if (fields.find(FeedField.LISTED).map(Draft::isNo).orElse(false)) {
            return new Extracted.Refused(
                    fields.find(FeedField.IDENTIFIER).orElse(item),
                    Extracted.Reason.UNLISTED,
                    "The source marks it as not listed");
        }
        return editor.edit(Draft.of(fields), page, method, item);
    }
}
