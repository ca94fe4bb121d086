package openings.crawler.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.feed.Node;

/**
 * Something that holds of a record or not: {@code status=DRAFT|CLOSED}, or {@code visibility!=PUBLIC}, which does not hold
 * where nothing is said. Upper and lower case are the same.
 */
record Condition(NodePath path, boolean not, List<String> values) {
    private static final Pattern WRITTEN = Pattern.compile("(.+?)(!?=)([^=]*)");

    static Condition of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a condition (write status=DRAFT): \"" + written + "\"");
        }
        List<String> values =
                Arrays.asList(parts.group(3).toLowerCase(Locale.ROOT).split("\\|", -1));
        return new Condition(NodePath.of(parts.group(1)), parts.group(2).startsWith("!"), values);
    }

    boolean holds(Node record) {
        List<String> found = new ArrayList<>();
        path.values(record, value -> found.add(value.toLowerCase(Locale.ROOT)));
        return !found.isEmpty() && found.stream().anyMatch(values::contains) != not;
    }
}
