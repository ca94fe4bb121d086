package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.posting.Place;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.crawler.feed.FeedException;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.FeedMapping;
import openings.crawler.feed.Fields;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.Dates;
import openings.crawler.text.HtmlText;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** Reads documents that hold whole advertisements. */
final class FeedExtractor {
    private static final int LONGEST_TEASER = 600;

    private final Editor editor;
    private final FeedMapping mapping;

    FeedExtractor(Editor editor, FeedMapping mapping) {
        this.editor = editor;
        this.mapping = mapping;
    }

    /** Hands over what it makes of each record, and of the document where it breaks off. */
    void extract(Page page, Consumer<Extracted> out) {
        Count count = new Count();
        try {
            Records.read(page.body(), page.contentType(), mapping, fields -> {
                count.records++;
                out.accept(extract(fields, page, String.valueOf(count.records)));
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
                        links::add, () -> out.accept(extract(fields, page, String.valueOf(count.records))));
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

    private Extracted extract(Fields fields, Page page, String item) {
        if (fields.find(FeedField.LISTED).map(FeedExtractor::isNo).orElse(false)) {
            return new Extracted.Refused(
                    fields.find(FeedField.IDENTIFIER).orElse(item),
                    Extracted.Reason.UNLISTED,
                    "The source marks it as not listed");
        }
        return editor.edit(draft(fields), page, ExtractionMethod.FEED, item);
    }

    private static Draft draft(Fields fields) {
        Draft draft = new Draft();
        draft.identifier = value(fields, FeedField.IDENTIFIER);
        draft.url = value(fields, FeedField.URL);
        draft.title = value(fields, FeedField.TITLE);
        draft.description = value(fields, FeedField.DESCRIPTION);
        draft.language = value(fields, FeedField.LANGUAGE);
        draft.employer = value(fields, FeedField.EMPLOYER);
        draft.employerUrl = value(fields, FeedField.EMPLOYER_URL);
        draft.industry = value(fields, FeedField.INDUSTRY);
        draft.datePosted = value(fields, FeedField.DATE_POSTED);
        draft.validThrough = value(fields, FeedField.VALID_THROUGH);
        draft.remote =
                fields.find(FeedField.REMOTE).filter(value -> !isNo(value)).orElse(null);
        draft.openings = value(fields, FeedField.OPENINGS);
        draft.categories.addAll(fields.all(FeedField.CATEGORY));
        draft.requirements.addAll(fields.all(FeedField.REQUIREMENTS));
        draft.employmentTypes.addAll(fields.all(FeedField.EMPLOYMENT_TYPE));
        draft.salary = Pay.of(
                value(fields, FeedField.SALARY_CURRENCY),
                value(fields, FeedField.SALARY_MIN),
                value(fields, FeedField.SALARY_MAX),
                value(fields, FeedField.SALARY_PERIOD));
        fields.places().forEach(parts -> place(parts).ifPresent(draft.places::add));
        return draft;
    }

    private static Optional<Place> place(Map<FeedField, String> parts) {
        return Places.of(
                part(parts, FeedField.PLACE),
                part(parts, FeedField.LOCALITY),
                part(parts, FeedField.REGION),
                part(parts, FeedField.POSTAL_CODE),
                part(parts, FeedField.COUNTRY),
                Places.coordinates(part(parts, FeedField.LATITUDE), part(parts, FeedField.LONGITUDE)));
    }

    private static @Nullable String part(Map<FeedField, String> parts, FeedField field) {
        String value = parts.get(field);
        return value == null ? null : HtmlText.line(value);
    }

    private static @Nullable String value(Fields fields, FeedField field) {
        return fields.find(field).orElse(null);
    }

    private static boolean isNo(String value) {
        return List.of("false", "0", "no", "non", "nei", "nej", "nein", "nee")
                .contains(value.strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static final class Count {
        private long records;
    }
}
