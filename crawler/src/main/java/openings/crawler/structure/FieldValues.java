package openings.crawler.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.crawler.feed.FeedField;
import org.jspecify.annotations.Nullable;

/** What was found of an advertisement so far; what was found first, and so more surely, stays. */
final class FieldValues {
    private static final Set<FeedField> LISTS = Set.of(FeedField.PLACE, FeedField.EMPLOYMENT_TYPE, FeedField.CATEGORY);
    private static final int MOST = 12;
    private static final int LONGEST = 160;
    private static final int LONGEST_EMPLOYER = 100;

    private final Map<FeedField, List<String>> values = new EnumMap<>(FeedField.class);
    private final Map<FeedField, Integer> offers = new EnumMap<>(FeedField.class);

    boolean has(FeedField field) {
        return values.containsKey(field);
    }

    /** How often a value was found for a field, those not kept included. */
    int offers(FeedField field) {
        return offers.getOrDefault(field, 0);
    }

    @Nullable
    String first(FeedField field) {
        List<String> all = values.get(field);
        return all == null ? null : all.getFirst();
    }

    Map<FeedField, List<String>> all() {
        return values;
    }

    /** Adds all values of a field of which nothing is known, or the first of them. */
    void addAll(FeedField field, List<String> found, boolean colon) {
        if (field == FeedField.PLACE && has(field)) {
            offers.merge(field, 1, Integer::sum);
            return;
        }
        found.stream().limit(LISTS.contains(field) ? found.size() : 1).forEach(value -> put(field, value, colon, true));
    }

    /** Adds a value, where nothing is known of the field or where it may have several. */
    void add(FeedField field, String value, boolean colon) {
        put(field, value, colon, field != FeedField.PLACE);
    }

    private void put(FeedField field, String value, boolean colon, boolean several) {
        if (!isValue(field, value, colon)) {
            return;
        }
        offers.merge(field, 1, Integer::sum);
        List<String> known = values.get(field);
        if (known == null) {
            values.put(field, new ArrayList<>(List.of(value)));
        } else if (several && LISTS.contains(field) && known.size() < MOST && !known.contains(value)) {
            known.add(value);
        }
    }

    /** A word that is a label itself is a value only where a colon says so: "Location: Office". */
    private static boolean isValue(FeedField field, String value, boolean colon) {
        return !value.isEmpty()
                && value.length() <= (field == FeedField.EMPLOYER ? LONGEST_EMPLOYER : LONGEST)
                && value.chars().anyMatch(Character::isLetterOrDigit)
                && (colon || Labels.field(value) == null)
                && !value.endsWith(":")
                && !isPlaceholder(value)
                && !(field == FeedField.EMPLOYER && !isName(value));
    }

    /** What a script was to fill in and has not. */
    private static boolean isPlaceholder(String value) {
        return value.contains("{{")
                || value.contains("{$")
                || value.contains("${")
                || value.contains("<%")
                || value.contains("{%");
    }

    private static boolean isName(String value) {
        return value.indexOf('@') < 0
                && !value.contains("://")
                && value.chars().anyMatch(Character::isLetter)
                && !WordLists.NOT_EMPLOYERS.is(Folding.fold(value));
    }
}
