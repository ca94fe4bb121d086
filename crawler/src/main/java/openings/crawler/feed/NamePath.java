package openings.crawler.feed;

import java.util.Arrays;
import java.util.List;

/**
 * The end of a path of names that a field may stand at.
 *
 * @param names normalised, the last one is the field's own
 * @param whole whether the path begins at the record itself
 */
record NamePath(List<String> names, boolean whole) {
    /** Reads {@code company/name} or, with nothing before it, {@code /name}. */
    static NamePath of(String written) {
        boolean whole = written.startsWith("/");
        List<String> names = Arrays.stream(written.split("/", -1))
                .filter(name -> !name.isBlank())
                .map(Names::normalise)
                .toList();
        return new NamePath(names, whole);
    }

    String last() {
        return names.getLast();
    }

    boolean ends(List<String> path) {
        int before = path.size() - names.size();
        return before >= 0
                && (!whole || before == 0)
                && path.subList(before, path.size()).equals(names);
    }
}
