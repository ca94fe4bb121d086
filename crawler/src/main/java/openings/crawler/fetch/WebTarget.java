package openings.crawler.fetch;

import crawlercommons.robots.SimpleRobotRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address that a request is really for: what a server would make of it is done before rules are looked up. */
final class WebTarget {
    private WebTarget() {}

    /**
     * An address in one form: scheme and host in lower case; no default port, user, fragment, final dot of the host or dot
     * segments; characters escaped that must be, and no others.
     *
     * @return empty if it is no absolute {@code http} or {@code https} address
     */
    static Optional<URI> of(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return Optional.empty();
        }
        String name = host.toLowerCase(Locale.ROOT);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        String port = uri.getPort() < 0 || uri.getPort() == defaultPort(scheme) ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        try {
            return Optional.of(new URI(scheme + "://" + name + port + path(uri) + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Scheme, host and port: to what a robots.txt applies. */
    static String origin(URI target) {
        return target.getScheme() + "://" + target.getAuthority();
    }

    /** Host and port, by which requests follow one another. */
    static String host(URI target) {
        return target.getAuthority();
    }

    /** Path and query with every escape undone, as a careless server may read them. */
    static String plainPath(URI target) {
        String path = target.getPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return withoutDots(path.replace('\\', '/').replaceAll("/{2,}", "/")) + query;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath();
        return path == null || path.isEmpty() ? "/" : withoutDots(SimpleRobotRules.escapePath(path, null));
    }

    /** RFC 3986, section 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        StringBuilder out = new StringBuilder();
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                out.setLength(Math.max(0, out.lastIndexOf("/")));
            } else if (!segments[i].equals(".")) {
                out.append('/').append(segments[i]);
                continue;
            }
            out.append(last ? "/" : "");
        }
        return out.isEmpty() ? "/" : out.toString();
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("http") ? 80 : 443;
    }
}
