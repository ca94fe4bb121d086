package openings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openings.aggregator.Aggregator;
import openings.aggregator.AggregatorConfig;
import openings.crawler.testing.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong is said in one line that tells what to do. */
final class CommandLineTest {
    private static final String SITE = """
            sites:
              - id: board
                kind: html
                start: http://127.0.0.1:1/
                source-type: job-board
                country: DK
                gap: 1s
            """;
    private static final String SMALL = "--size=200";
    private static final String SHORT = "--weeks=3";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sites:  | stes:                          | Unknown key "stes" at openings.yaml:1; did you mean "sites"?
                    gap: 1s | gpa: 1s                        | Unknown key "gpa" at openings.yaml:7; did you mean "gap"?
                    gap: 1s | gap: fast                      | Cannot read "gap" at openings.yaml:7: Not a duration (write 500ms, 2s, 15m, 6h or 1d): "fast"
                    sites:  | {sites:                        | Not YAML at openings.yaml:
                    sites:  | nothing                        | openings.yaml holds no settings; write them as "key: value", the sites under "sites:"
                    END     | crawlr: {hosts: 3}             | Unknown key "crawlr" at openings.yaml:8; did you mean "crawler"?
                    END     | crawler: {limits: {conect: 1s}} | Unknown key "conect" at openings.yaml:8; did you mean "connect"?
                    END     | crawler: {limits: {connect: 1}} | Cannot use "crawler.limits.connect" at openings.yaml:8: Not a duration
                    END     | crawler: {hosts: 0}            | Cannot use "crawler" at openings.yaml:8: Fewer than 1 host at a time: 0
                    END     | portal: 8080                   | "portal" at openings.yaml:8 takes keys of its own: host, port
                    """)
    void namesTheLineOfWhatCannotBeMeant(String right, String wrong, String message) throws IOException {
        String yaml = right.equals("END") ? SITE + wrong + "\n" : SITE.replace(right, wrong);
        if (wrong.equals("nothing")) {
            yaml = "nothing\n";
        }

        Outcome outcome = run(yaml);

        assertThat(outcome.errors()).singleElement().asString().startsWith("openings: " + message);
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sreve                       | 2 | did you mean 'serve'
                    demo --sead=3               | 2 | did you mean '--seed'
                    demo --weeks=many           | 2 | 'many' is not an int; try 'openings demo --help'
                    demo --weeks=0              | 1 | Weeks not within 1 to 200: 0; see --help
                    serve --data=nowhere        | 1 | No data directory nowhere; name one that a run or demo has made with --data
                    serve --data=. --port=99999 | 1 | Port 99999 is not within 0 to 65535; choose another with --port
                    serve                       | 2 | Missing required option: '--data=DIR'; try 'openings serve --help'
                    run --config=nowhere.yaml   | 1 | No configuration file nowhere.yaml; name one that exists with --config
                    run --config=.              | 1 | Cannot read the configuration file . (Is a directory)
                    """)
    void saysWhatToDoAboutACommandThatCannotBeDone(String command, int exit, String message) {
        Outcome outcome = Outcome.of(command.split(" "));

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("openings: ")
                .contains(message);
        assertThat(outcome.exit()).isEqualTo(exit);
    }

    @Test
    void tellsWhatEachKindOfBoardNeeds() {
        Outcome outcome = Outcome.of("sites", "kinds", "--json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("kind: greenhouse")
                .contains("    board: NAME in https://boards.greenhouse.io/NAME");
        assertThat(outcome.lastLine()).startsWith("[{").contains("\"kind\":\"jobtech\"");
    }

    @Test
    void visitsNobodyWithoutSayingWho() throws IOException {
        Outcome outcome = run(SITE);

        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("openings: The user agent \"OpeningsBot/0.1 (job advertisement statistics)\" names no page")
                .contains("set crawler.user-agent to something like");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfADirectory() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Outcome outcome = Outcome.of("demo", "--no-serve", "--data=" + file);

        assertThat(outcome.errors()).containsExactly("openings: " + file + " is a file; name a directory with --data");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void collectsFromTheOthersWhenOneFeedCannotBeRead() throws IOException {
        try (Board board = Board.open()
                .document("/broken.xml", "application/xml", "<jobs><job><title>Cut o")
                .document("/whole.xml", "application/xml", """
                        <jobs>
                          <job><id>1</id><title>Sygeplejerske</title><company>Hospital</company><city>Aarhus</city></job>
                          <job><id>2</id><title>Murer</title><company>Byggeri</company><city>Odense</city></job>
                        </jobs>
                        """)) {
            Outcome outcome =
                    run("aggregator: {eurostat: none}\nsites:\n" + feed("broken", board) + feed("whole", board));

            assertThat(outcome.exit()).isEqualTo(3);
            assertThat(outcome.errors())
                    .singleElement()
                    .asString()
                    .startsWith("openings: site \"broken\" could not be read: ")
                    .endsWith("; look at that address, then run again");
            assertThat(outcome.out()).contains("Release 1").containsPattern("whole +complete +2 +2 +2 ");
        }
    }

    private static String feed(String id, Board board) {
        return "  - {id: " + id + ", kind: feed, start: \"" + board.at("/" + id + ".xml")
                + "\", source-type: job-board, country: DK, gap: 0s, local: true}\n";
    }

    @ParameterizedTest
    @CsvSource({"serve", "demo"})
    void saysAtOnceThatAPortIsInUse(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            Outcome outcome = Outcome.of(command, "--data=" + folder, "--port=" + port);

            assertThat(outcome.errors())
                    .containsExactly("openings: Port " + port
                            + " on 127.0.0.1 is in use: stop the other program or choose another with --port");
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void refusesADirectoryThatAnotherProcessHasOpen() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("openings.yaml"), SITE + "    local: true\n");
        Path data = folder.resolve("data");
        try (Aggregator open = Aggregator.open(
                        data, AggregatorConfig.standard(), List.of(), Clock.systemUTC(), new SimpleMeterRegistry());
                Child child = Child.start(folder, "run", "--once", "--config=" + file)) {
            Outcome outcome = child.end();

            assertThat(open.releases().numbers()).isEmpty();
            assertThat(outcome.errors())
                    .containsExactly("openings: The ledger " + data.resolve("ledger.duckdb")
                            + " is open in another process; stop that one first, or use another folder");
            assertThat(outcome.exit()).isEqualTo(1);
        }
    }

    @Test
    void leavesThePortsOfADemoThatIsRunningAsTheyAre() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path ports = Files.writeString(data.resolve("ports.properties"), "fjordjob=20999\n");
        try (Aggregator open = Aggregator.open(
                        data, AggregatorConfig.standard(), List.of(), Clock.systemUTC(), new SimpleMeterRegistry());
                Child second = demo(data)) {
            assertThat(second.end().exit()).isEqualTo(1);
            assertThat(open.releases().numbers()).isEmpty();
        }
        assertThat(ports).hasContent("fjordjob=20999\n");
    }

    @Test
    void checksSitesThatWereNeverVisited() throws IOException {
        Path file = Files.writeString(folder.resolve("openings.yaml"), SITE);

        Outcome outcome = Outcome.of("sites", "check", "--config=" + file, "--json");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).contains("! board: Never visited").contains("--live-sample 5");
        assertThat(outcome.lastLine()).startsWith("{\"sites\":[{\"source\":\"board\",\"listing\":\"never\"");
    }

    @Test
    void looksAtSitesNow() throws IOException {
        try (Board board = Board.open()) {
            board.page("/jobs", "<ul><li><a href='/jobs/baker-1'>Baker</a></li></ul>");
            board.page("/jobs/baker-1", """
                    <script type="application/ld+json">{"@type": "JobPosting", "identifier": "1", "title": "Baker",
                     "description": "Bread.", "hiringOrganization": {"name": "Bakery"}, "datePosted": "2026-01-05",
                     "jobLocation": {"address": {"addressLocality": "Aarhus"}}}</script>
                    """);
            Path file = Files.writeString(
                    folder.resolve("openings.yaml"),
                    SITE.replace("http://127.0.0.1:1/", board.at("/jobs").toString()) + "    local: true\n");

            Outcome outcome = Outcome.of("sites", "check", "--config=" + file, "--live-sample=2");
            board.status("/jobs", 403);
            Outcome blocked = Outcome.of("sites", "check", "--config=" + file, "--live-sample=2");

            assertThat(outcome.exit()).as(outcome.out()).isZero();
            assertThat(outcome.out()).containsPattern("board +complete +1 +1 +1 +100 % +\\d+ % +\"Baker\"");
            assertThat(blocked.exit()).isEqualTo(3);
            assertThat(blocked.out()).contains("! board: It turns the crawler away now");
        }
    }

    @Test
    void saysInOneLineThatASiteCannotBeRead() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("openings.yaml"), SITE + "    local: true\n");
        try (Child child = Child.start(folder, "run", "--once", "--config=" + file)) {
            Outcome outcome = child.end();

            assertThat(outcome.exit()).isEqualTo(3);
            assertThat(child.err().lines().filter(line -> line.contains("board")))
                    .singleElement()
                    .asString()
                    .startsWith("openings: site \"board\" could not be read: http://127.0.0.1:1/: ");
        }
    }

    @Test
    void stopsWhenToldToAndGoesOnFromThere() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (Child child = demo(data)) {
            assertThat(child.isRunningWhen(child::isObserving)).isTrue();
            Instant told = Instant.now();
            child.stop();
            Outcome outcome = child.end();

            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(outcome.exit()).isIn(130, 143);
            assertThat(outcome.errors())
                    .singleElement()
                    .asString()
                    .matches("openings: Stopped.*; the same command goes on from t?here");
        }

        try (Child again = demo(data)) {
            assertThat(again.end().exit()).as(again.err()).isZero();
        }
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenItIsNot() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mount(disk, "size=400k"), "this user may not mount a small disk to fill");
        try {
            for (String size : List.of("size=400k", "size=1m")) {
                mount(disk, "remount," + size);
                try (Child child = demo(disk.resolve("data"))) {
                    Outcome outcome = child.end();

                    assertThat(outcome.errors())
                            .as(size)
                            .singleElement()
                            .asString()
                            .containsPattern("No space (is )?left .*; (free some|make room)");
                    assertThat(outcome.exit()).isEqualTo(1);
                }
            }
            mount(disk, "remount,size=50m");
            try (Child child = demo(disk.resolve("data"))) {
                assertThat(child.end().exit()).as(child.err()).isZero();
            }
        } finally {
            command("umount", disk.toString());
        }
    }

    private static boolean mount(Path disk, String options) throws IOException, InterruptedException {
        return command("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString());
    }

    /** Whether a command of the system went well. */
    private static boolean command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private Child demo(Path data) throws IOException {
        return Child.start(folder.resolve("words"), "demo", "--no-serve", SMALL, SHORT, "--data=" + data);
    }

    private Outcome run(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("openings.yaml"), yaml);
        return Outcome.of("run", "--once", "--config=" + file, "--data=" + folder.resolve("data"));
    }
}
