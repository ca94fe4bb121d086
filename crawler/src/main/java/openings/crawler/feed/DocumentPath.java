package openings.crawler.feed;

import java.util.Arrays;
import java.util.List;

/**
 * Where something stands in a document: names of JSON fields or XML elements from the outermost on. Arrays have no step of
 * their own; {@code *} stands for any name.
 *
 * @param names none for the outermost value
 */
public record DocumentPath(List<String> names) {
    static final String ANY = "*";

    public DocumentPath {
        names = List.copyOf(names);
    }

    /** Reads {@code result/jobs}, {@code jobs/*} or {@code .} for the outermost value. */
    public static DocumentPath of(String written) {
        if (written.equals(".")) {
            return new DocumentPath(List.of());
        }
        List<String> names = Arrays.asList(written.split("/", -1));
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Not a path (write result/jobs): \"" + written + "\"");
        }
        return new DocumentPath(names);
    }

    /** Whether a path written with slashes is this one. */
    public boolean matches(String path) {
        return is(Arrays.asList(path.split("/", -1)));
    }

    /** Whether it is one step of any name further than a path. */
    boolean isBelow(List<String> path) {
        return names.size() == path.size() + 1 && names.getLast().equals(ANY) && leadsThrough(path);
    }

    boolean isOutermost() {
        return names.isEmpty();
    }

    boolean is(List<String> path) {
        return path.size() == names.size() && leadsThrough(path);
    }

    /** Whether it is this path or goes on from it. */
    boolean leadsThrough(List<String> path) {
        if (path.size() > names.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!names.get(i).equals(ANY) && !names.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "." : String.join("/", names);
    }
}
