package openings.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import openings.aggregator.release.Releases;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import openings.app.world.web.Ports;
import openings.app.world.web.WorldServer;
import openings.crawler.Sites;

/** A data directory that a demo is kept in: which world it is, and how far it has been observed. */
final class DemoDirectory {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private State state;

    /** What {@code demo.json} says. */
    private record State(long seed, int weeks, int size, int weeksDone) {
        boolean isOf(WorldConfig world) {
            return seed == world.seed() && weeks == world.weeks() && size == world.size();
        }
    }

    private DemoDirectory(Path data, State state) {
        this.data = data;
        this.state = state;
    }

    /** Goes on with the demo in {@code data}, or starts one. */
    static DemoDirectory open(Path data, WorldConfig world) {
        try {
            Files.createDirectories(data);
            Path file = data.resolve("demo.json");
            if (!Files.exists(file)) {
                return new DemoDirectory(data, new State(world.seed(), world.weeks(), world.size(), 0));
            }
            State state = JSON.readValue(file.toFile(), State.class);
            if (!state.isOf(world)) {
                throw new AppException("The demo in " + data + " is of another world (--seed " + state.seed
                        + " --weeks " + state.weeks + " --size " + state.size
                        + "); give it another directory with --data, or delete this one");
            }
            return new DemoDirectory(data, state);
        } catch (FileAlreadyExistsException e) {
            throw new AppException(data + " is a file; name a directory with --data", e);
        } catch (IOException e) {
            throw new AppException("Cannot use " + data + " (" + e.getMessage() + "); choose another with --data", e);
        }
    }

    int weeksDone() {
        return state.weeksDone;
    }

    /** Whether all weeks have been observed and released. */
    boolean isComplete() {
        try (Releases releases = releases()) {
            return state.weeksDone == state.weeks && !releases.numbers().isEmpty();
        }
    }

    Releases releases() {
        return Releases.in(Observatory.releases(data));
    }

    /** Serves the boards of {@code world}, on the ports they had the last time where these are free. */
    WorldServer serve(World world) {
        try {
            return WorldServer.start(world, Ports.keptIn(data.resolve("ports.properties")));
        } catch (IllegalStateException e) {
            throw new AppException(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new AppException(
                    e.getMessage() + " (" + cause.getMessage() + "); choose another place with --data", e);
        }
    }

    Configuration configuration(WorldServer boards) {
        return Configuration.simulated(
                data, Sites.parse(boards.sitesYaml(), "the demo's sites"), boards.officialBase());
    }

    /** Notes that {@code weeks} weeks have been observed; survives a kill. */
    void markDone(int weeks) {
        state = new State(state.seed, state.weeks, state.size, weeks);
        Path draft = data.resolve("demo.json.new");
        try {
            JSON.writeValue(draft.toFile(), state);
            Files.move(
                    draft,
                    data.resolve("demo.json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AppException(
                    "Cannot write " + draft + " (" + e.getMessage() + "); free some space there and run again", e);
        }
    }
}
