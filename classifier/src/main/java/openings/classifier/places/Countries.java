package openings.classifier.places;

import java.util.Locale;
import java.util.Map;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;

/** Country codes of ISO 3166-1 as NUTS sees them. */
final class Countries {
    /** Greece and the United Kingdom have codes of their own; territories belong to the country whose regions they are. */
    private static final Map<String, String> IN_NUTS = Map.ofEntries(
            Map.entry("GR", "EL"),
            Map.entry("GB", "UK"),
            Map.entry("AX", "FI"),
            Map.entry("SJ", "NO"),
            Map.entry("GP", "FR"),
            Map.entry("MQ", "FR"),
            Map.entry("GF", "FR"),
            Map.entry("RE", "FR"),
            Map.entry("YT", "FR"));

    private Countries() {}

    /** The code as NUTS writes it. */
    static String ofIso(String iso) {
        String upper = iso.strip().toUpperCase(Locale.ROOT);
        return IN_NUTS.getOrDefault(upper, upper);
    }

    static boolean isCode(String text) {
        return text.length() == 2 && Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(1));
    }

    /** Whether the country's regions are coded. */
    static boolean isCoded(String country) {
        return isCode(country) && NutsRegions.exists(Nuts.of(country));
    }
}
