package openings.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import java.net.URI;
import java.util.List;

/**
 * Which paths are meant: {@code *} stands for anything, a {@code $} at the end for the end of the path, all else for
 * itself, percent-encoded or not (RFC 9309, sections 2.2.2 and 2.2.3). Matching takes time linear in pattern and path.
 *
 * @param parts what stands between the asterisks
 * @param octets its length, by which the most specific of several patterns is found
 */
record PathPattern(List<String> parts, boolean toEnd, int octets) {
    private static final boolean[] ESCAPED_IN_PATHS = new boolean[128];

    static {
        ESCAPED_IN_PATHS['*'] = true;
        ESCAPED_IN_PATHS['$'] = true;
    }

    PathPattern {
        parts = List.copyOf(parts);
    }

    static PathPattern of(String written) {
        boolean toEnd = written.endsWith("$");
        String body = toEnd ? written.substring(0, written.length() - 1) : written;
        String escaped = SimpleRobotRules.escapePath(body, null).replace("$", "%24");
        return new PathPattern(List.of(escaped.split("\\*+", -1)), toEnd, escaped.length() + (toEnd ? 1 : 0));
    }

    /** Path and query of an address in the form that patterns are matched with. */
    static String pathOf(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return normal(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    }

    /** A path and query in the form that patterns are matched with. */
    static String normal(String pathAndQuery) {
        return SimpleRobotRules.escapePath(pathAndQuery, ESCAPED_IN_PATHS);
    }

    /** Whether it fits a path as {@link #pathOf} gives it. */
    boolean matches(String path) {
        String first = parts.getFirst();
        if (!path.startsWith(first)) {
            return false;
        }
        int at = first.length();
        if (parts.size() == 1) {
            return !toEnd || at == path.length();
        }
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = path.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        String last = parts.getLast();
        return toEnd ? path.length() - last.length() >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
    }
}
