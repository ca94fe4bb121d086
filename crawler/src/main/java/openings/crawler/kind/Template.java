package openings.crawler.kind;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with holes in it: {@code https://example.org/{board}/{id}}. A hole may name how its value is written: {@code
 * {id|url}} percent-encoded, {@code {id|base64}}, or both. Braces around anything else than a path, as in JSON, are text.
 */
record Template(String text) {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z_][\\w./*()=\\[\\]-]*)((?:\\|(?:url|base64))*)\\}");

    /** Whether there is a hole in it. */
    static boolean isIn(String text) {
        return HOLE.matcher(text).find();
    }

    /** What stands in its holes. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        HOLE.matcher(text).results().forEach(hole -> names.add(hole.group(1)));
        return names;
    }

    /** The text with its holes filled; empty if one of them cannot be. */
    Optional<String> fill(Function<String, Optional<String>> values) {
        List<String> missing = new ArrayList<>();
        Matcher holes = HOLE.matcher(text);
        String filled = holes.replaceAll(hole -> {
            Optional<String> value = values.apply(hole.group(1));
            if (value.isEmpty()) {
                missing.add(hole.group(1));
            }
            return Matcher.quoteReplacement(written(value.orElse(""), hole.group(2)));
        });
        return missing.isEmpty() ? Optional.of(filled) : Optional.empty();
    }

    private static String written(String value, String ways) {
        String written = value;
        for (String way : ways.split("\\|", -1)) {
            written = switch (way) {
                case "url" -> URLEncoder.encode(written, StandardCharsets.UTF_8).replace("+", "%20");
                case "base64" -> Base64.getEncoder().encodeToString(written.getBytes(StandardCharsets.UTF_8));
                default -> written;
            };
        }
        return written;
    }
}
