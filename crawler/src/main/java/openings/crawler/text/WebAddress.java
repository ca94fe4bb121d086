package openings.crawler.text;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as pages write them, and brings them into one form. */
public final class WebAddress {
    private static final int LONGEST = 2000;
    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private static final Pattern USER = Pattern.compile("^(https?://)[^/?#@]*@");
    private static final Pattern PERSONAL = Pattern.compile(
            "[?&](?:(?:e-?mail|mail|phone|tel|telephone|mobile|recruiter|contact)=[^&#]*|[^&#=]*=[^&#]*(?:@|%40)[^&#]*)",
            Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /**
     * The absolute {@code http} or {@code https} address that is meant: without fragment, dot segments and default port,
     * host in lower case, escapes in one form, and without what names a person: user and password, parameters for an
     * e-mail address or a telephone number.
     *
     * @return empty for anything else
     */
    public static Optional<URI> parse(URI base, String written) {
        String trimmed = Whitespace.line(written).replace(" ", "%20");
        if (trimmed.isEmpty() || trimmed.startsWith("#") || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String absolute = trimmed.regionMatches(true, 0, "http", 0, 4) ? trimmed : resolved(base, escaped(trimmed));
            String normal = NORMALIZER.filter(withPlainPath(absolute));
            return normal == null ? Optional.empty() : web(new URI(impersonal(normal)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // mailto, javascript and what else stands in links
        }
    }

    /**
     * Undoes needless escapes before the query. The normalizer looks for the query where it stood before it undid them, which
     * cuts addresses in the wrong place.
     */
    private static String withPlainPath(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address
                : BasicURLNormalizer.unescapePath(address.substring(0, query)) + address.substring(query);
    }

    /** An address without what names a person: user and password, parameters for an e-mail address or a number. */
    public static String impersonal(String address) {
        String bare = USER.matcher(address).replaceFirst("$1");
        return PERSONAL.matcher(bare).find()
                ? PERSONAL.matcher(bare).replaceAll("").replaceFirst("^([^?]*)&", "$1?")
                : bare;
    }

    /** As RFC 3986 says; {@link URI#resolve} follows an older one, by which a query alone loses the path. */
    private static String resolved(URI base, String relative) throws URISyntaxException {
        String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        return base.resolve(new URI(relative.startsWith("?") ? path + relative : relative))
                .toString();
    }

    private static Optional<URI> web(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    }

    /** Escapes what {@link URI} refuses though browsers take it. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        address.chars().forEach(c -> {
            if ("\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append('%').append(String.format(java.util.Locale.ROOT, "%02X", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
