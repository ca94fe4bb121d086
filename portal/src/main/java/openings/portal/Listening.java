package openings.portal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import openings.portal.PortalException.Kind;

/** Tries whether a port can be listened on, because the server itself only logs that it cannot. */
final class Listening {
    private Listening() {}

    /** @throws PortalException if it cannot */
    static void tryOut(PortalConfig config) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(config.host(), config.port()));
        } catch (IOException e) {
            throw refused(config, e);
        }
    }

    /** What to say when the server did not come up in spite of that. */
    static PortalException failed(PortalConfig config) {
        return refused(config, new IOException("the server did not start"));
    }

    private static PortalException refused(PortalConfig config, IOException cause) {
        String where = "Port " + config.port() + " on " + config.host();
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof BindException && reason.contains("in use")) {
            return new PortalException(
                    Kind.PORT_IN_USE,
                    where + " is in use: stop the other program or choose another with --port",
                    cause);
        }
        return new PortalException(
                Kind.NOT_LISTENING,
                where + " cannot be listened on (" + reason + "): choose another with --host and --port",
                cause);
    }
}
