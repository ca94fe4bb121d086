package openings.classifier.esco;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a concept is called in a language; each text is on one line and stands in the first list that has it. */
record Text(String preferred, List<String> alternatives, List<String> hidden, String description) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0000\\u00A0\\uFEFF]+");

    Text {
        preferred = line(preferred);
        Set<String> seen = new LinkedHashSet<>();
        seen.add(preferred);
        alternatives = others(alternatives, seen);
        hidden = others(hidden, seen);
        description = description
                .replace("\0", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private static List<String> others(List<String> labels, Set<String> seen) {
        List<String> others = new ArrayList<>();
        for (String label : labels) {
            String line = line(label);
            if (!line.isEmpty() && seen.add(line)) {
                others.add(line);
            }
        }
        return List.copyOf(others);
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return preferred.isEmpty() && alternatives.isEmpty() && hidden.isEmpty() && description.isEmpty();
    }

    /** This text with what {@code other} adds to it. */
    Text with(Text other) {
        List<String> more = new ArrayList<>(alternatives);
        if (!preferred.isEmpty()) {
            more.add(other.preferred);
        }
        more.addAll(other.alternatives);
        List<String> moreHidden = new ArrayList<>(hidden);
        moreHidden.addAll(other.hidden);
        return new Text(
                preferred.isEmpty() ? other.preferred : preferred,
                more,
                moreHidden,
                description.isEmpty() ? other.description : description);
    }
}
