package openings.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration: options of the commands that work with one. */
final class ConfigurationOptions {
    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "The sites, and settings that differ from the defaults.")
    private Path config = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where all is kept (default: \"data\" of the configuration).")
    private @Nullable Path data;

    Configuration read() {
        Configuration read = Configuration.read(config);
        return data == null ? read : read.withData(data);
    }
}
