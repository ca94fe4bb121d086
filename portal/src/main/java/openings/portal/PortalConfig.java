package openings.portal;

import static java.util.Objects.requireNonNull;

/**
 * Where the portal listens.
 *
 * @param host name or address of the interface; the default is this machine alone
 * @param port 0 to 65535, where 0 takes any free one
 */
public record PortalConfig(String host, int port) {
    public PortalConfig {
        requireNonNull(host, "host");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Port " + port + " is not within 0 to 65535");
        }
    }

    /** Port 8080 of this machine, not reachable from others. */
    public static PortalConfig defaults() {
        return new PortalConfig("127.0.0.1", 8080);
    }
}
