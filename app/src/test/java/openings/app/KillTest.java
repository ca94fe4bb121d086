package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import openings.aggregator.Aggregator;
import openings.aggregator.AggregatorConfig;
import openings.aggregator.AggregatorStatus;
import openings.aggregator.release.Observation;
import openings.aggregator.release.Query;
import openings.aggregator.release.Release;
import openings.aggregator.release.Releases;
import openings.app.world.Board;
import openings.app.world.World;
import openings.app.world.WorldConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment and started again loses nothing and counts nothing twice. */
final class KillTest {
    private static final int COLLECTING = 8;
    private static final int RELEASING = 4;
    private static final int ENOUGH = 10;
    private static final long SEED = 20260105;
    private static final WorldConfig WORLD = new WorldConfig(1, 4, 400);

    @TempDir
    private Path folder;

    /** How long the undisturbed run took to collect and to release. */
    private record Pace(Duration collecting, Duration releasing) {}

    @Test
    void losesNothingAndCountsNothingTwiceWhenKilledTenTimes() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");
        Properties ports = freePorts();
        keep(ports, undisturbed);
        keep(ports, killed);

        Pace pace = observe(undisturbed);
        int kills = observeWithKills(killed, pace);

        assertThat(kills)
                .as("kills that hit, at moments drawn with seed %d", SEED)
                .isGreaterThanOrEqualTo(ENOUGH);
        assertThat(load(killed)).as("the same addresses in both runs").isEqualTo(ports);
        assertThat(status(killed)).isEqualTo(status(undisturbed));
        for (String table : List.of("posting", "spell", "source")) {
            String query = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Tables.ledger(killed, query))
                    .as(table)
                    .isNotEmpty()
                    .containsExactlyElementsOf(Tables.ledger(undisturbed, query));
        }
        assertThat(observations(killed)).isNotEmpty().isEqualTo(observations(undisturbed));
    }

    private Pace observe(Path data) throws IOException, InterruptedException {
        try (Child child = demo(data)) {
            child.isRunningWhen(child::isObserving);
            long began = System.nanoTime();
            child.isRunningWhen(() -> isCollected(data));
            long collected = System.nanoTime();
            assertThat(child.end().exit()).as(child.err()).isZero();
            return new Pace(Duration.ofNanos(collected - began), Duration.ofNanos(System.nanoTime() - collected));
        }
    }

    /** Kills first while weeks are collected, then while the release is made; returns how often. */
    private int observeWithKills(Path data, Pace pace) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        int kills = 0;
        for (int i = 0; i < COLLECTING; i++) {
            kills += killAfter(data, () -> true, random.nextDouble(0.25) * pace.collecting.toMillis());
        }
        for (int i = 0; i < RELEASING; i++) {
            kills += killAfter(data, () -> isCollected(data), random.nextDouble(0.6) * pace.releasing.toMillis());
        }
        try (Child last = demo(data)) {
            assertThat(last.end().exit()).as(last.err()).isZero();
        }
        return kills;
    }

    /** Starts the demo again and kills it some time after it observes and {@code state} is reached; returns 1 if that hit. */
    private int killAfter(Path data, BooleanSupplier state, double millis) throws IOException, InterruptedException {
        try (Child child = demo(data)) {
            if (child.isRunningWhen(() -> child.isObserving() && state.getAsBoolean())) {
                Thread.sleep((long) millis);
            }
            return child.kill() ? 1 : 0;
        }
    }

    private Child demo(Path data) throws IOException {
        return Child.start(
                folder.resolve("words"),
                "demo",
                "--no-serve",
                "--seed=" + WORLD.seed(),
                "--size=" + WORLD.size(),
                "--weeks=" + WORLD.weeks(),
                "--data=" + data);
    }

    private static boolean isCollected(Path data) {
        try {
            return Files.readString(data.resolve("demo.json")).contains("\"weeksDone\":" + WORLD.weeks());
        } catch (IOException e) {
            return false;
        }
    }

    private static AggregatorStatus status(Path data) {
        try (Aggregator ledger = Aggregator.open(
                data, AggregatorConfig.standard(), List.of(), Clock.systemUTC(), new SimpleMeterRegistry())) {
            return ledger.status();
        }
    }

    private static List<Observation> observations(Path data) {
        try (Releases releases = Releases.in(Observatory.releases(data))) {
            Release release = releases.findLatest().orElseThrow();
            return release.observations(Query.all());
        }
    }

    /** Ports that no other program gets by chance: outside of the range that systems hand out for outgoing connections. */
    private static Properties freePorts() {
        Properties ports = new Properties();
        Stream<String> hosts =
                Stream.concat(World.simulate(WORLD).boards().stream().map(Board::id), Stream.of("statistics"));
        int port = 20_000 + new Random().nextInt(5000);
        for (String host : hosts.toList()) {
            port = nextFree(port + 1);
            ports.setProperty(host, String.valueOf(port));
        }
        return ports;
    }

    private static int nextFree(int from) {
        try (ServerSocket probe = new ServerSocket(from, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            return nextFree(from + 1);
        }
    }

    private static void keep(Properties ports, Path data) throws IOException {
        Files.createDirectories(data);
        try (var writer = Files.newBufferedWriter(data.resolve("ports.properties"))) {
            ports.store(writer, null);
        }
    }

    private static Properties load(Path data) throws IOException {
        Properties ports = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("ports.properties"))) {
            ports.load(reader);
        }
        return ports;
    }
}
