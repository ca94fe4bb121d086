package openings.crawler.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element, attribute, JSON field or CSV cell of a record. Built and read by one thread.
 *
 * <p>Attributes are children too. The elements of a JSON array are children with the name of the array.
 */
public final class Node {
    private static final Set<String> NOTHING = Set.of("null", "none", "n/a", "na", "-", "undefined", "nil");
    private static final int LONGEST_NOTHING = 9;

    private final String name;
    private List<Node> children = List.of();
    private String text;
    private @Nullable StringBuilder more;

    Node(String name) {
        this(name, "");
    }

    Node(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Its name without a namespace, as the feed writes it. */
    public String name() {
        return name;
    }

    /** Its own text; empty where it has none. */
    public String text() {
        if (more != null) {
            text = more.toString();
            more = null;
        }
        return text;
    }

    /** Its own text without the white space around it; empty where that says nothing, such as {@code null} or {@code n/a}. */
    public String value() {
        String value = text().strip();
        boolean nothing = value.length() <= LONGEST_NOTHING && NOTHING.contains(value.toLowerCase(Locale.ROOT));
        return nothing ? "" : value;
    }

    /** What it consists of, in order. */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    Node add(Node child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
        return child;
    }

    void append(String words) {
        if (more == null) {
            more = new StringBuilder(text);
        }
        more.append(words);
    }
}
