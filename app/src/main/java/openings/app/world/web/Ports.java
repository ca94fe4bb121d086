package openings.app.world.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which port each host of the world listens on. Kept in a file, a later start uses the same ports where they are free,
 * so that addresses stay the same over restarts.
 */
public final class Ports {
    private final Properties known = new Properties();
    private final @Nullable Path file;

    private Ports(@Nullable Path file) {
        this.file = file;
    }

    /** Any free ports. */
    public static Ports any() {
        return new Ports(null);
    }

    /** The ports that {@code file} names, which is written when they are kept. */
    public static Ports keptIn(Path file) {
        Ports ports = new Ports(requireNonNull(file, "file"));
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                ports.known.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException(
                        "Cannot read the ports of the demo world in " + file + "; delete it", e);
            }
        }
        return ports;
    }

    /** Opens {@code website} on the port known for {@code name}, or on a free one. */
    Host open(String name, Website website) {
        try {
            Host host = openKnown(name, website);
            known.setProperty(name, String.valueOf(host.port()));
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException("No port of the loopback interface is free for the demo world's " + name, e);
        }
    }

    private Host openKnown(String name, Website website) throws IOException {
        try {
            return Host.open(port(name), website);
        } catch (BindException taken) {
            return Host.open(0, website);
        }
    }

    private int port(String name) {
        String port = known.getProperty(name, "0");
        return port.matches("[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}") ? Integer.parseInt(port) : 0;
    }

    /** Writes the file, where there is one. */
    void keep() {
        if (file == null) {
            return;
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            known.store(out, "Ports of the demo world");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the ports of the demo world to " + file, e);
        }
    }
}
