package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Place;
import openings.crawler.feed.FeedField;
import openings.crawler.feed.Fields;
import openings.crawler.text.HtmlText;
import org.jspecify.annotations.Nullable;

/** What an extractor found, as it found it: may hold markup and personal data. {@link Editor} makes a posting of it. */
final class Draft {
    private static final Set<String> NO = Set.of("false", "0", "no", "non", "nei", "nej", "nein", "nee");

    @Nullable
    String identifier;

    @Nullable
    String url;

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    String language;

    @Nullable
    String employer;

    @Nullable
    String employerUrl;

    @Nullable
    String industry;

    @Nullable
    String datePosted;

    @Nullable
    String validThrough;

    @Nullable
    String remote;

    @Nullable
    String openings;

    @Nullable
    MonetaryAmount salary;

    /** What a field for pay says in words. */
    @Nullable
    String salaryText;

    /** The currency that the words leave out. */
    @Nullable
    String salaryCurrency;

    final List<String> categories = new ArrayList<>();
    final List<String> requirements = new ArrayList<>();
    final List<String> employmentTypes = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    /** What a record or a page says of each field. */
    static Draft of(Fields fields) {
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

    /** Whether a field that is true or false says no. */
    static boolean isNo(String value) {
        return NO.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** Takes from another what this one does not know. */
    void fill(Draft other) {
        identifier = identifier == null ? other.identifier : identifier;
        url = url == null ? other.url : url;
        title = title == null ? other.title : title;
        description = description == null ? other.description : description;
        language = language == null ? other.language : language;
        employer = employer == null ? other.employer : employer;
        employerUrl = employerUrl == null ? other.employerUrl : employerUrl;
        industry = industry == null ? other.industry : industry;
        datePosted = datePosted == null ? other.datePosted : datePosted;
        validThrough = validThrough == null ? other.validThrough : validThrough;
        remote = remote == null ? other.remote : remote;
        openings = openings == null ? other.openings : openings;
        salary = salary == null ? other.salary : salary;
        salaryText = salaryText == null ? other.salaryText : salaryText;
        salaryCurrency = salaryCurrency == null ? other.salaryCurrency : salaryCurrency;
        fill(categories, other.categories);
        fill(requirements, other.requirements);
        fill(employmentTypes, other.employmentTypes);
        fill(places, other.places);
    }

    private static <T> void fill(List<T> values, List<T> others) {
        if (values.isEmpty()) {
            values.addAll(others);
        }
    }
}
