package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a JVM of its own, with what it writes in two files. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts {@code command}; {@code folder} takes what it writes. */
    static Child start(Path folder, String... command) throws IOException {
        Files.createDirectories(folder);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "openings.app.Main"));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Child(process, out, err);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until {@code state} holds or the program has ended; returns whether it is still running. */
    boolean isRunningWhen(BooleanSupplier state) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isRunning() && !state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(2);
        }
        return isRunning();
    }

    /** Whether it has begun to observe: the line that shows its progress is there. */
    boolean isObserving() {
        return err().contains("Simulated weeks");
    }

    /** Waits for its end. */
    Outcome end() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("ends in time; standard error: %s", err())
                .isTrue();
        List<String> errors = err().lines()
                .flatMap(line -> List.of(line.split("\r")).stream())
                .filter(line -> line.startsWith("openings: ") || line.startsWith("\tat "))
                .toList();
        return new Outcome(process.exitValue(), read(out), errors);
    }

    /** Ends it with SIGKILL; returns whether that is what ended it. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return end().exit() == 128 + 9;
    }

    /** Asks it to end, with SIGTERM. */
    void stop() {
        process.destroy();
    }

    /** All of standard error so far. */
    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no process behind. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
