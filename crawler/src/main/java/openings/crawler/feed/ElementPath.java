package openings.crawler.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One path of element names in a document and how often it occurs: the document in outline. */
final class ElementPath {
    private static final int MOST_NAMES = 2000;

    private final @Nullable ElementPath parent;
    private final String name;
    private final Map<String, ElementPath> children = new LinkedHashMap<>();
    private int count;

    private ElementPath(@Nullable ElementPath parent, String name) {
        this.parent = parent;
        this.name = name;
    }

    static ElementPath root() {
        return new ElementPath(null, "");
    }

    String name() {
        return name;
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    Collection<ElementPath> children() {
        return children.values();
    }

    /** The path of a child. A document of endless names is followed only so far. */
    ElementPath child(String childName) {
        ElementPath known = children.get(childName);
        if (known != null) {
            return known;
        }
        ElementPath child = new ElementPath(this, childName);
        if (children.size() < MOST_NAMES) {
            children.put(childName, child);
        }
        return child;
    }

    ElementPath parent() {
        return parent == null ? this : parent;
    }

    /** Counts an occurrence and its attributes. */
    ElementPath count(XMLStreamReader reader) {
        count++;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            child(Names.local(reader.getAttributeLocalName(i))).count++;
        }
        return this;
    }

    /** Names from the root to here, as the document writes them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (ElementPath path = this; path.parent != null; path = path.parent) {
            names.addFirst(path.name);
        }
        return names;
    }

    int depth() {
        return names().size();
    }
}
