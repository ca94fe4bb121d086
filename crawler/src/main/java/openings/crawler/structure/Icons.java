package openings.crawler.structure;

import java.util.Map;
import openings.crawler.feed.FeedField;
import org.jspecify.annotations.Nullable;

/** Pictures in text that stand for a label. */
final class Icons {
    private static final Map<String, FeedField> FIELDS = Map.ofEntries(
            Map.entry("📍", FeedField.PLACE),
            Map.entry("📌", FeedField.PLACE),
            Map.entry("🗺", FeedField.PLACE),
            Map.entry("🌍", FeedField.PLACE),
            Map.entry("🏢", FeedField.EMPLOYER),
            Map.entry("🏭", FeedField.EMPLOYER),
            Map.entry("💰", FeedField.SALARY),
            Map.entry("💶", FeedField.SALARY),
            Map.entry("💵", FeedField.SALARY),
            Map.entry("💷", FeedField.SALARY),
            Map.entry("⏱", FeedField.EMPLOYMENT_TYPE),
            Map.entry("⏰", FeedField.EMPLOYMENT_TYPE),
            Map.entry("🕒", FeedField.EMPLOYMENT_TYPE),
            Map.entry("📄", FeedField.EMPLOYMENT_TYPE),
            Map.entry("📅", FeedField.DATE_POSTED),
            Map.entry("🗓", FeedField.DATE_POSTED),
            Map.entry("⏳", FeedField.VALID_THROUGH),
            Map.entry("🏠", FeedField.REMOTE));

    private Icons() {}

    /** The field of the picture that a text begins with; null where it begins with none. */
    static @Nullable FeedField field(String text) {
        if (text.isEmpty() || text.charAt(0) < 0x2000) {
            return null;
        }
        return FIELDS.get(text.substring(0, Character.charCount(text.codePointAt(0))));
    }
}
