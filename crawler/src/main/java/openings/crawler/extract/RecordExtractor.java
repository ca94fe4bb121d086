package openings.crawler.extract;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openings.contract.posting.Place;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Fields;
import openings.crawler.page.Page;
import openings.crawler.text.HtmlText;
import openings.crawler.text.Redactor;
import org.jspecify.annotations.Nullable;

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
        if (fields.find(FeedField.LISTED).map(RecordExtractor::isNo).orElse(false)) {
            return new Extracted.Refused(
                    fields.find(FeedField.IDENTIFIER).orElse(item),
                    Extracted.Reason.UNLISTED,
                    "The source marks it as not listed");
        }
        return editor.edit(draft(fields), page, method, item);
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
                value(fields, FeedField.SALARY_PERIOD),
                value(fields, FeedField.SALARY_BASIS));
        draft.salaryText = value(fields, FeedField.SALARY);
        draft.salaryCurrency = value(fields, FeedField.SALARY_CURRENCY);
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
                .contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
