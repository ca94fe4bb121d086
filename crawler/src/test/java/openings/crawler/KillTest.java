package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import openings.crawler.testing.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Halts a crawling process around its flushes, as {@code kill -9} does, and starts it again until it is done. */
class KillTest {
    private static final int ADVERTISEMENTS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void losesNothingWhereverItIsKilled() throws Exception {
        String[] ids = IntStream.range(100, 100 + ADVERTISEMENTS)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
        Path events = home.resolve("events");
        Files.createDirectories(home);
        int killed = 0;
        try (Board board = Board.open()) {
            Bakery bakery = new Bakery(board);
            bakery.list(ids);
            bakery.advertiseAll(ids);
            Path sites = Files.writeString(home.resolve("sites.yaml"), bakery.sites());
            for (int call = 7; crawlInOwnProcess(sites, events, call) == KilledCrawl.HALTED; call += 17) {
                killed++;
            }
        }

        Map<String, Long> seen = new TreeMap<>();
        Files.readAllLines(events).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> seen.merge(line, 1L, Long::sum));
        assertThat(killed).isGreaterThan(2);
        assertThat(seen.keySet()).isEqualTo(expected(ids));
    }

    private static Set<String> expected(String[] ids) {
        Map<String, Long> expected = new TreeMap<>();
        List.of(ids).forEach(id -> expected.put("seen " + id + " Baker " + id + ";", 1L));
        return expected.keySet();
    }

    private int crawlInOwnProcess(Path sites, Path events, int haltAtCall) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCrawl.class.getName(),
                        home.resolve("crawler").toString(),
                        sites.toString(),
                        events.toString(),
                        String.valueOf(haltAtCall))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(home.resolve("log"))).isIn(0, KilledCrawl.HALTED);
        return exit;
    }
}
