package openings.classifier.region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.classifier.places.PlaceKey;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.Nuts;

/** Words of an address that are no names: what says that work is remote or all over a country, what joins places. */
final class Signs {
    private static final String NO_COUNTRY = "-";

    private final Set<String> noise = new HashSet<>();
    private final Set<String> joints = new HashSet<>();
    private final Map<String, Optional<Nuts>> nationwide = new HashMap<>();

    private Signs() {}

    static Signs read() {
        Signs signs = new Signs();
        for (List<String> row : Table.rows(Signs.class, "signs.tsv")) {
            for (String phrase : Table.parts(row.get(2))) {
                String key = PlaceKey.of(phrase);
                switch (row.get(0)) {
                    case "noise" -> signs.noise.add(key);
                    case "joint" -> signs.joints.add(key);
                    case "nationwide" ->
                        signs.nationwide.put(
                                key,
                                row.get(1).equals(NO_COUNTRY) ? Optional.empty() : Optional.of(Nuts.of(row.get(1))));
                    default -> throw new IllegalStateException("signs.tsv: " + row);
                }
            }
        }
        return signs;
    }

    boolean isNoise(String key) {
        return noise.contains(key);
    }

    /** Whether the word joins two places, as {@code or} does. */
    boolean isJoint(String word) {
        return joints.contains(word);
    }

    /** Whether a text says that work is all over a country, and which country it says, if it says one. */
    Optional<Optional<Nuts>> findNationwide(String text) {
        return Optional.ofNullable(nationwide.get(PlaceKey.of(
                Words.of(text).words().stream().map(word -> word.text()).toList())));
    }
}
