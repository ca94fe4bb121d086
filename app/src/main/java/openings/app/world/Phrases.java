package openings.app.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sentences of one language by their part in an advertisement. The file writes a part's name in square brackets. */
final class Phrases {
    private final Map<String, List<String>> byPart = new HashMap<>();

    private Phrases() {}

    static Phrases of(String language) {
        Phrases phrases = new Phrases();
        List<String> part = List.of();
        for (String line : Tables.lines("phrases." + language + ".txt")) {
            if (line.startsWith("[")) {
                part = new ArrayList<>();
                phrases.byPart.put(line.substring(1, line.length() - 1), part);
            } else if (!line.isBlank()) {
                part.add(line);
            }
        }
        return phrases;
    }

    /** The sentences that can stand in {@code part}. */
    List<String> of(Part part) {
        List<String> found = byPart.get(part.id());
        if (found == null) {
            throw new IllegalStateException("The demo world's phrases have no part [" + part.id() + "]");
        }
        return found;
    }

    /** The parts of an advertisement. */
    enum Part {
        TITLE,
        INTRO,
        ABOUT,
        DUTIES,
        REQUIREMENT,
        OFFER,
        CLOSING,
        CONTACT,
        AGENCY,
        CLIENT;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
