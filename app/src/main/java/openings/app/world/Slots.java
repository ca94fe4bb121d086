package openings.app.world;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the slots of sentences are filled with in one advertisement; numbers are drawn anew for each sentence. */
final class Slots {
    private static final int MOST_YEARS = 30;
    private static final int MOST_COLLEAGUES = 90;
    private static final int FEWEST_HOURS = 16;
    private static final int MOST_HOURS = 40;

    private final Map<String, String> fixed;
    private final RandomGenerator random;

    private Slots(Map<String, String> fixed, RandomGenerator random) {
        this.fixed = Map.copyOf(fixed);
        this.random = random;
    }

    Slots(RandomGenerator random) {
        this(Map.of(), random);
    }

    /** These slots and another one. */
    Slots with(String slot, String value) {
        Map<String, String> more = new HashMap<>(fixed);
        more.put(slot, value);
        return new Slots(more, random);
    }

    /** These slots with numbers from another stream. */
    Slots drawing(RandomGenerator other) {
        return new Slots(fixed, other);
    }

    /** {@code sentence} with its slots, names in braces, filled. */
    String fill(String sentence) {
        String filled = sentence.replace("{years}", number(2, MOST_YEARS))
                .replace("{team}", number(3, MOST_COLLEAGUES))
                .replace("{hours}", number(FEWEST_HOURS, MOST_HOURS));
        for (Map.Entry<String, String> slot : fixed.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    private String number(int least, int most) {
        return String.valueOf(random.nextInt(least, most + 1));
    }

    /** {@code title} as it stands within a sentence; abbreviations keep their capitals. */
    static String lowered(String title) {
        boolean abbreviation = title.length() < 2 || !Character.isLowerCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
