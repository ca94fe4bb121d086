package openings.crawler.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An element, attribute, JSON field or CSV cell of a record. Built by one thread, then only read.
 *
 * <p>Attributes are children too. The elements of a JSON array are children with the name of the array.
 */
public final class Node {
    private final String name;
    private final List<Node> children = new ArrayList<>(4);
    private final StringBuilder text = new StringBuilder(0);

    Node(String name) {
        this.name = name;
    }

    Node(String name, String text) {
        this(name);
        this.text.append(text);
    }

    /** Its name without a namespace, as the feed writes it. */
    public String name() {
        return name;
    }

    /** Its own text; empty where it has none. */
    public String text() {
        return text.toString();
    }

    /** What it consists of, in order. */
    public List<Node> children() {
        return List.copyOf(children);
    }

    /** Calls {@code visitor} for it and all below it, each before its children. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.walk(visitor));
    }

    Node add(Node child) {
        children.add(child);
        return child;
    }

    void append(String more) {
        text.append(more);
    }
}
