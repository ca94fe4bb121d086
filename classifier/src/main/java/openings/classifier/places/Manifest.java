package openings.classifier.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a store says of itself, in lines of a key, a tab and a value. */
record Manifest(String digest, int names, List<String> attributions) {
    Manifest {
        attributions = List.copyOf(attributions);
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        lines.append("digest\t").append(digest).append('\n');
        lines.append("names\t").append(names).append('\n');
        attributions.forEach(each -> lines.append("attribution\t").append(each).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Manifest of(byte[] bytes) {
        String digest = "";
        int names = 0;
        List<String> attributions = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            String value = line.substring(line.indexOf('\t') + 1);
            if (line.startsWith("digest\t")) {
                digest = value;
            } else if (line.startsWith("names\t")) {
                names = Integer.parseInt(value);
            } else if (line.startsWith("attribution\t")) {
                attributions.add(value);
            }
        }
        return new Manifest(digest, names, attributions);
    }
}
