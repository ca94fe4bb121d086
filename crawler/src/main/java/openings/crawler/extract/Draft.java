package openings.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.Place;
import openings.crawler.feed.FeedField;
import org.jspecify.annotations.Nullable;

/** What an extractor found, as it found it: may hold markup and personal data. {@link Editor} makes a posting of it. */
final class Draft {
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

    /** What was found of each field, the first of several values where there can be one. */
    static Draft of(Map<FeedField, List<String>> values) {
        Draft draft = new Draft();
        draft.identifier = first(values, FeedField.IDENTIFIER);
        draft.url = first(values, FeedField.URL);
        draft.title = first(values, FeedField.TITLE);
        draft.description = first(values, FeedField.DESCRIPTION);
        draft.language = first(values, FeedField.LANGUAGE);
        draft.employer = first(values, FeedField.EMPLOYER);
        draft.employerUrl = first(values, FeedField.EMPLOYER_URL);
        draft.industry = first(values, FeedField.INDUSTRY);
        draft.datePosted = first(values, FeedField.DATE_POSTED);
        draft.validThrough = first(values, FeedField.VALID_THROUGH);
        draft.remote = first(values, FeedField.REMOTE);
        draft.openings = first(values, FeedField.OPENINGS);
        draft.salary = Pay.of(
                first(values, FeedField.SALARY_CURRENCY),
                first(values, FeedField.SALARY_MIN),
                first(values, FeedField.SALARY_MAX),
                first(values, FeedField.SALARY_PERIOD));
        draft.salaryText = first(values, FeedField.SALARY);
        draft.salaryCurrency = first(values, FeedField.SALARY_CURRENCY);
        draft.categories.addAll(values.getOrDefault(FeedField.CATEGORY, List.of()));
        draft.requirements.addAll(values.getOrDefault(FeedField.REQUIREMENTS, List.of()));
        draft.employmentTypes.addAll(values.getOrDefault(FeedField.EMPLOYMENT_TYPE, List.of()));
        draft.places.addAll(places(values));
        return draft;
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

    /** Places as texts are as many places; address parts belong to one. */
    private static List<Place> places(Map<FeedField, List<String>> values) {
        List<String> texts = values.getOrDefault(FeedField.PLACE, List.of());
        if (texts.size() > 1) {
            return texts.stream().map(Place::ofText).toList();
        }
        return Places.of(
                        first(values, FeedField.PLACE),
                        first(values, FeedField.LOCALITY),
                        first(values, FeedField.REGION),
                        first(values, FeedField.POSTAL_CODE),
                        first(values, FeedField.COUNTRY),
                        Places.coordinates(first(values, FeedField.LATITUDE), first(values, FeedField.LONGITUDE)))
                .stream()
                .toList();
    }

    private static @Nullable String first(Map<FeedField, List<String>> values, FeedField field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? null : all.getFirst();
    }
}
