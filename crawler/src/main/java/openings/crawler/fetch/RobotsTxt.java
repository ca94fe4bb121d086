package openings.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code robots.txt} says to one robot, by RFC 9309. Lines and groups are read by crawler-commons; what it does
 * otherwise than the RFC or Google's parser is put right here:
 *
 * <ul>
 *   <li>paths are matched by {@link PathPattern}: the library misses {@code /*.php$} on {@code /a.php/b.php} and a dollar
 *       sign within a pattern;
 *   <li>{@code User-agent: * text} means everyone, and names that share a line are each meant;
 *   <li>an {@code Allow} of {@code index.html} allows its folder, as with Google; a {@code Disallow} of it does not deny it;
 *   <li>a crawl-delay above five minutes is a delay, not a denial of everything;
 *   <li>markup and a wrong content type hide no rules.
 * </ul>
 */
final class RobotsTxt {
    /** As much of a file as is read: RFC 9309, section 2.5. */
    static final int MAX_BYTES = 500 * 1024;

    /** There are no rules. */
    static final RobotsTxt ALLOW_ALL = new RobotsTxt(List.of(), Duration.ZERO);

    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern USER_AGENT =
            Pattern.compile("\\s*user[- ]?agents?(?:\\s*:\\s*|\\s+)([^#]*?)\\s*(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERYONE = Pattern.compile("\\*(?:\\s.*)?");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern FOLDER_PAGE = Pattern.compile("(.*/)index\\.html?");

    private record Rule(PathPattern pattern, boolean allow) {}

    private final List<Rule> rules;
    private final Duration crawlDelay;

    private RobotsTxt(List<Rule> rules, Duration crawlDelay) {
        this.rules = List.copyOf(rules);
        this.crawlDelay = crawlDelay;
    }

    /**
     * Reads the text of a file.
     *
     * @param robot product token that rules may be addressed to, in lower case
     */
    static RobotsTxt parse(String text, String robot) {
        byte[] lines = groupsInOneForm(text).getBytes(StandardCharsets.UTF_8);
        SimpleRobotRules read = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                .parseContent("http://robots.invalid/robots.txt", lines, "text/plain", List.of(robot));
        List<Rule> rules = new ArrayList<>();
        for (RobotRule rule : read.getRobotRules()) {
            rules.add(new Rule(PathPattern.of(rule.getPrefix()), rule.isAllow()));
            Matcher folder = FOLDER_PAGE.matcher(rule.getPrefix());
            if (rule.isAllow() && folder.matches()) {
                rules.add(new Rule(PathPattern.of(folder.group(1) + "$"), true));
            }
        }
        return new RobotsTxt(rules, Duration.ofMillis(Math.max(0, read.getCrawlDelay())));
    }

    /**
     * The text of a file as it was sent: UTF-8, or UTF-16 where its first bytes say so. Of a page of HTML the words are
     * left, since robots.txt is at times served so.
     *
     * @param cut whether only the first part of the file is at hand; its last line, which may be cut off, is dropped
     */
    static String decode(byte[] body, boolean cut) {
        String text = new String(body, charset(body));
        text = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (cut) {
            text = text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
        }
        return text.stripLeading().startsWith("<") ? MARKUP.matcher(text).replaceAll("\n") : text;
    }

    /** Whether a path and query, as {@link PathPattern#pathOf} gives them, may be asked for. */
    boolean allows(String path) {
        if (path.equals("/robots.txt")) {
            return true;
        }
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int octets = rule.pattern().octets();
            boolean decides = octets > longest || (octets == longest && rule.allow());
            if (decides && rule.pattern().matches(path)) {
                longest = octets;
                allowed = rule.allow();
            }
        }
        return allowed;
    }

    /** Least time between two requests that the file asks for; zero where it asks for none. */
    Duration crawlDelay() {
        return crawlDelay;
    }

    private static Charset charset(byte[] body) {
        int first = body.length < 2 ? -1 : (body[0] & 0xff) << 8 | (body[1] & 0xff);
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> withoutMark(first);
        };
    }

    /** UTF-16 without a byte order mark shows by the zero in its first letter. */
    private static Charset withoutMark(int first) {
        if (first > 0 && first < 0x100) {
            return StandardCharsets.UTF_16BE;
        }
        return first > 0 && (first & 0xff) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** One name a line, {@code *} alone. */
    private static String groupsInOneForm(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (String line : LINE_END.split(text, -1)) {
            Matcher agent = USER_AGENT.matcher(line);
            if (!agent.matches()) {
                lines.append(line).append('\n');
                continue;
            }
            for (String name : agent.group(1).split(",", -1)) {
                String stripped = name.strip().toLowerCase(Locale.ROOT);
                lines.append("user-agent: ")
                        .append(EVERYONE.matcher(stripped).matches() ? "*" : stripped)
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
