package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openings.contract.posting.Place;

/** Compares places by what both name: an expected "Aarhus" is found in "8000 Aarhus C, Denmark". */
final class PlaceComparison {
    private static final Map<String, String> COUNTRIES = countries();

    private PlaceComparison() {}

    /**
     * A place as words.
     *
     * @param main words of its first part that is no country
     * @param words all of its words that name no country
     */
    private record Named(Set<String> main, Set<String> words, Set<String> countries) {
        static Named of(String text) {
            Set<String> main = new HashSet<>();
            Set<String> words = new HashSet<>();
            Set<String> countries = new HashSet<>();
            for (String part : text.split("[,;/|()\\n]|\\s[-–—·]\\s", -1)) {
                String country = COUNTRIES.get(Wording.folded(part));
                if (country != null) {
                    countries.add(country);
                } else {
                    words.addAll(Wording.words(part));
                    main.addAll(main.isEmpty() ? Wording.words(part) : List.of());
                }
            }
            return new Named(main, words, countries);
        }

        boolean sameAs(Named found) {
            boolean otherCountry = !countries.isEmpty()
                    && !found.countries.isEmpty()
                    && countries.stream().noneMatch(found.countries::contains);
            if (otherCountry) {
                return false;
            }
            if (words.isEmpty() || found.words.isEmpty()) {
                return words.isEmpty() && found.words.isEmpty() && countries.equals(found.countries);
            }
            return found.words.containsAll(words)
                    || (words.containsAll(found.words) && found.words.containsAll(main))
                    || (found.words.containsAll(main) && words.containsAll(found.main));
        }
    }

    static Outcome compare(JsonNode expected, List<Place> places) {
        List<JsonNode> wanted = list(expected);
        List<Place> spurious = new ArrayList<>(places);
        int right = 0;
        int missed = 0;
        for (JsonNode each : wanted) {
            List<Place> same =
                    places.stream().filter(place -> same(each, place)).toList();
            spurious.removeAll(same);
            right += same.isEmpty() ? 0 : 1;
            missed += same.isEmpty() ? 1 : 0;
        }
        return new Outcome(right, spurious.size(), missed);
    }

    /** Whether a country is meant by both. */
    static boolean sameCountry(String one, String other) {
        String first = Wording.folded(one);
        String second = Wording.folded(other);
        return COUNTRIES.getOrDefault(first, first).equals(COUNTRIES.getOrDefault(second, second));
    }

    /** All that a place says, in one line. */
    static String line(Place place) {
        return Stream.of(
                        place.text(),
                        place.addressLocality(),
                        place.postalCode(),
                        place.addressRegion(),
                        place.addressCountry())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<JsonNode> list(JsonNode expected) {
        List<JsonNode> list = new ArrayList<>();
        if (expected.isArray()) {
            expected.forEach(list::add);
        } else {
            list.add(expected);
        }
        return list;
    }

    private static boolean same(JsonNode expected, Place place) {
        if (!expected.isObject()) {
            return Named.of(expected.asText()).sameAs(Named.of(line(place)));
        }
        JsonNode parts = expected.has("address") ? expected.get("address") : expected;
        return parts.isObject() ? sameParts(parts, place) : same(parts, place);
    }

    /** Each part that is expected must be said somewhere; streets and coordinates are not ours to give. */
    private static boolean sameParts(JsonNode parts, Place place) {
        Set<String> found = Wording.wordSet(line(place));
        String country = place.addressCountry() == null ? "" : place.addressCountry();
        boolean same = true;
        boolean any = false;
        for (var part : parts.properties()) {
            String value = String.join(" ", Wording.texts(part.getValue(), "name", "identifier"));
            CheckedField field = CheckedField.find(part.getKey()).orElse(null);
            if (field == CheckedField.COUNTRY) {
                same &= value.isEmpty() || country.isEmpty() || sameCountry(value, country);
            } else if (field != null || part.getKey().equals("text")) {
                any |= !value.isEmpty();
                same &= found.containsAll(Wording.words(value));
            }
        }
        return same && (any || !country.isEmpty());
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        List<Locale> languages = Stream.of("en", "da", "nl", "de", "fr", "es", "it", "pl", "sv", "no", "fi", "pt")
                .map(Locale::of)
                .toList();
        for (String code : Locale.getISOCountries()) {
            countries.put(code.toLowerCase(Locale.ROOT), code);
            Locale country = Locale.of("", code);
            countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            languages.forEach(language -> countries.put(Wording.folded(country.getDisplayCountry(language)), code));
        }
        Map.of(
                        "uk",
                        "GB",
                        "great britain",
                        "GB",
                        "england",
                        "GB",
                        "scotland",
                        "GB",
                        "wales",
                        "GB",
                        "usa",
                        "US",
                        "u s a",
                        "US",
                        "el",
                        "GR",
                        "the netherlands",
                        "NL",
                        "holland",
                        "NL")
                .forEach(countries::put);
        return Map.copyOf(countries);
    }
}
