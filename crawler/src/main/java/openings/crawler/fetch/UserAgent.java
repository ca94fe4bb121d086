package openings.crawler.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a crawler names itself, such as {@code ExampleBot/1.0 (+https://example.org/bot)}. Its first word, up to a slash or
 * space, is the product token that robots.txt addresses; RFC 9309, section 2.2.1 wants it made of letters, dashes and
 * underscores.
 *
 * @param header the value of the header {@code User-Agent}
 */
public record UserAgent(String header) {
    private static final Pattern PRODUCT = Pattern.compile("([A-Za-z_-]+)(?:[/\\s].*)?");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s/;)]+\\.[^\\s;)]+", Pattern.CASE_INSENSITIVE);

    /** Checks what it is made of, and says what to write where that cannot be meant. */
    public UserAgent {
        Matcher product = PRODUCT.matcher(header);
        if (!product.matches() || product.group(1).equalsIgnoreCase("mozilla")) {
            throw new IllegalArgumentException(
                    "The user agent \"" + header + "\" does not begin with a name that robots.txt"
                            + " can address; begin it with a word of letters, dashes and underscores, as in"
                            + " \"ExampleBot/1.0 (+https://example.org/bot)\"");
        }
    }

    /** The name that robots.txt addresses, in lower case. */
    String productToken() {
        Matcher product = PRODUCT.matcher(header);
        return product.matches() ? product.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it names a page on which boards can find out who visits them. */
    public boolean namesPage() {
        return PAGE.matcher(header).find();
    }
}
