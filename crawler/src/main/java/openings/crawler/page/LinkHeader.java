package openings.crawler.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a {@code Link} header (RFC 8288, section 3): addresses with their relations, several parted by commas. */
final class LinkHeader {
    private static final String NAME = "\\s*;\\s*([^=;,\\s]++)";
    private static final String VALUE = "(?:\\s*=\\s*(?:\"([^\"]*+)\"|([^;,\\s]*+)))?";
    private static final Pattern PARAMETER = Pattern.compile(NAME + VALUE);
    private static final Pattern LINK = Pattern.compile("<([^<>]*+)>((?:" + NAME + VALUE + ")*+)");

    private LinkHeader() {}

    /** The addresses, absolute or not, that stand in a relation, in their order. */
    static List<String> targets(String header, String relation) {
        return LINK.matcher(header)
                .results()
                .filter(link -> isOf(link.group(2), relation))
                .map(link -> link.group(1).strip())
                .toList();
    }

    /** Only the first of several parameters {@code rel} counts. */
    private static boolean isOf(String parameters, String relation) {
        return PARAMETER
                .matcher(parameters)
                .results()
                .filter(parameter -> parameter.group(1).equalsIgnoreCase("rel"))
                .findFirst()
                .map(LinkHeader::relations)
                .filter(relations -> relations.contains(relation))
                .isPresent();
    }

    private static List<String> relations(MatchResult found) {
        String written = Objects.requireNonNullElse(found.group(2), Objects.requireNonNullElse(found.group(3), ""));
        return List.of(written.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
