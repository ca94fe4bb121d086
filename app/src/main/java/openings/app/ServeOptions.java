package openings.app;

import openings.portal.PortalConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to serve: options that go before the configuration. */
final class ServeOptions {
    @Option(names = "--host", description = "Address to listen on (default: that of the configuration, 127.0.0.1).")
    private @Nullable String host;

    @Option(names = "--port", description = "Port to listen on, 0 for any (default: that of the configuration, 8080).")
    private @Nullable Integer port;

    PortalConfig over(PortalConfig config) {
        try {
            return new PortalConfig(host == null ? config.host() : host, port == null ? config.port() : port);
        } catch (IllegalArgumentException e) {
            throw new AppException(e.getMessage() + "; choose another with --port", e);
        }
    }
}
