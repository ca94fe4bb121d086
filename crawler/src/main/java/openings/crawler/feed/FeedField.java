package openings.crawler.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is looked for in a record of a feed. Written in lower case with dashes. */
public enum FeedField {
    IDENTIFIER,
    URL,
    TITLE,
    DESCRIPTION,
    REQUIREMENTS,
    LANGUAGE,
    CATEGORY,
    EMPLOYER,
    EMPLOYER_URL,
    INDUSTRY,
    PLACE,
    LOCALITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    LATITUDE,
    LONGITUDE,
    DATE_POSTED,
    VALID_THROUGH,
    EMPLOYMENT_TYPE,
    REMOTE,
    OPENINGS,
    /** Pay in words. */
    SALARY,
    SALARY_MIN,
    SALARY_MAX,
    SALARY_CURRENCY,
    SALARY_PERIOD,
    LISTED;

    /**
     * The field of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FeedField of(String name) {
        for (FeedField field : values()) {
            if (field.toString().equals(name)) {
                return field;
            }
        }
        List<String> names = Arrays.stream(values()).map(FeedField::toString).toList();
        throw new IllegalArgumentException(
                "Not a field of a posting: \"" + name + "\"; use one of " + String.join(", ", names));
    }

    /** Whether it is a part of a place, of which a record may have several. */
    boolean isPlace() {
        return compareTo(PLACE) >= 0 && compareTo(LONGITUDE) <= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
