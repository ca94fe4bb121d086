package openings.portal.http;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names in braces of a route's path. */
final class PathNames {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private PathNames() {}

    static List<String> of(String path) {
        return NAME.matcher(path)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
