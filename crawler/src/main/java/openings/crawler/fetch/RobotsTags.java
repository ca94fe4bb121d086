package openings.crawler.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import openings.crawler.text.Dates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a document says to robots about itself: headers {@code X-Robots-Tag} and elements {@code meta} named {@code robots}
 * or after the robot, as Google documents them. Where several speak to the robot, all of them hold.
 */
final class RobotsTags {
    /** Directives with a value, which look like the name of a robot followed by its directives. */
    private static final Set<String> VALUED =
            Set.of("unavailable_after", "max-snippet", "max-image-preview", "max-video-preview");

    private static final Pattern NAMED = Pattern.compile("([A-Za-z0-9_-]+)\\s*:\\s*(.*)");
    /** Commas, but for those that stand before the day in a date. */
    private static final Pattern BETWEEN_DIRECTIVES = Pattern.compile(",(?!\\s*\\d)");

    private final String robot;
    private boolean noindex;
    private boolean nofollow;
    private boolean noarchive;
    private @Nullable Instant unavailableAfter;

    private RobotsTags(String robot) {
        this.robot = robot;
    }

    /**
     * Those of a document.
     *
     * @param robot product token, in lower case
     */
    static RobotsTags of(List<String> headers, Page page, String robot) {
        RobotsTags tags = new RobotsTags(robot);
        headers.forEach(tags::header);
        if (page.format() == Records.Format.HTML && (page.mentions("robots") || page.mentions(robot))) {
            page.document().select("meta[name]").forEach(tags::meta);
        }
        return tags;
    }

    /** Why the document may not be used; empty if it may. */
    Optional<String> refusal(Instant now) {
        if (noindex) {
            return Optional.of("It says noindex to robots");
        }
        return Optional.ofNullable(unavailableAfter)
                .filter(until -> until.isBefore(now))
                .map(until -> "It was to be used until " + until);
    }

    boolean follow() {
        return !nofollow;
    }

    boolean archive() {
        return !noarchive;
    }

    private void header(String value) {
        boolean toUs = true;
        for (String part : parts(value)) {
            Matcher named = NAMED.matcher(part);
            boolean addressed = named.matches() && !VALUED.contains(lower(named.group(1)));
            toUs = addressed ? isUs(named.group(1)) : toUs;
            if (toUs) {
                directive(addressed ? named.group(2) : part);
            }
        }
    }

    private void meta(Element meta) {
        if (isUs(meta.attr("name").strip())) {
            parts(meta.attr("content")).forEach(this::directive);
        }
    }

    private boolean isUs(String name) {
        return name.equalsIgnoreCase("robots") || name.equalsIgnoreCase(robot);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> parts(String value) {
        return BETWEEN_DIRECTIVES.splitAsStream(value).map(String::strip).toList();
    }

    private void directive(String directive) {
        switch (lower(directive)) {
            case "noindex" -> noindex = true;
            case "nofollow" -> nofollow = true;
            case "noarchive", "nocache" -> noarchive = true;
            case "none" -> {
                noindex = true;
                nofollow = true;
            }
            default -> unavailableAfter(directive);
        }
    }

    private void unavailableAfter(String directive) {
        Matcher named = NAMED.matcher(directive);
        if (named.matches() && lower(named.group(1)).equals("unavailable_after")) {
            Instant until = date(named.group(2));
            boolean sooner = until != null && (unavailableAfter == null || until.isBefore(unavailableAfter));
            unavailableAfter = sooner ? until : unavailableAfter;
        }
    }

    /** In the forms of RFC 822, RFC 850 and ISO 8601; what is none of them says nothing. */
    private static @Nullable Instant date(String written) {
        Instant standard = HttpDate.parse(written);
        return standard != null
                ? standard
                : Dates.parse(written, Dates.Edge.END, "").orElse(null);
    }
}
