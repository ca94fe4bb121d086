package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import openings.contract.event.PostingEvent;
import openings.contract.event.Sink;
import openings.contract.posting.JobPosting;
import openings.crawler.testing.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a crawling process with SIGKILL at random moments, day after day of a board that changes, and compares what is known
 * in the end with a crawl of the same days that nobody has disturbed. {@code -Dopenings.kills=100} kills so many.
 */
class RandomKillTest {
    private static final int KILLS = Integer.getInteger("openings.kills", 4);
    private static final long SEED = 20260105;
    private static final int ADVERTISEMENTS = 150;
    private static final Duration ANSWER = Duration.ofMillis(4);
    /** A process is killed after so many pages at most, and then so many milliseconds. */
    private static final int MOST_PAGES = 60;

    private static final int MOST_MILLIS = 20;
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");

    private final Random random = new Random(SEED);
    private final Board board = Board.open();
    private final Bakery bakery = new Bakery(board);
    private final TreeSet<Integer> onOffer = new TreeSet<>();
    private int newest;
    private int kills;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    void losesNothingAndCountsNothingTwice() throws Exception {
        Path sites = home.resolve("sites.yaml");
        Ledger undisturbed = new Ledger();
        int days = 0;
        try (board) {
            Files.writeString(sites, bakery.sites().replace("gap: 0s", "gap: 0s\n    refetch: 1d"));
            for (; kills < KILLS; days++) {
                change();
                Instant day = MONDAY.plus(Duration.ofDays(days));
                while (crawl(sites, day, kills < KILLS)) {
                    kills++;
                }
                crawlUndisturbed(sites, day, undisturbed);
            }
        }

        Ledger disturbed = new Ledger();
        List<String> lines = Files.readAllLines(home.resolve("events"));
        lines.stream().filter(line -> line.endsWith(";")).forEach(disturbed::apply);
        System.out.printf(
                Locale.ROOT,
                "killed %d times in %d days (seed %d): %d advertisements, %d events instead of %d%n",
                kills,
                days,
                SEED,
                disturbed.states.size(),
                disturbed.events,
                undisturbed.events);
        assertThat(kills).isEqualTo(KILLS);
        assertThat(disturbed.states.keySet()).as("advertisements").isEqualTo(undisturbed.states.keySet());
        assertThat(disturbed.states).as("title, spells and end of each").isEqualTo(undisturbed.states);
        assertThat(urls("killed")).as("addresses").isEqualTo(urls("undisturbed"));
    }

    /** What a receiver knows that applies events by key: how often each was put up, what it is called, whether it is gone. */
    private static final class Ledger implements Sink<PostingEvent<JobPosting>> {
        private final Map<String, String> states = new TreeMap<>();
        private final Map<String, Integer> spells = new TreeMap<>();
        private int events;

        void apply(String event) {
            events++;
            String[] words = event.replace(";", "").split(" ", 3);
            String known = states.getOrDefault(words[1], "gone");
            switch (words[0]) {
                case "seen" -> {
                    spells.merge(words[1], known.startsWith("gone") ? 1 : 0, Integer::sum);
                    states.put(words[1], "on offer: " + words[2] + ", spell " + spells.get(words[1]));
                }
                case "gone" -> states.put(words[1], "gone after spell " + spells.get(words[1]));
                default -> assertThat(known).as(event).startsWith("on offer");
            }
        }

        @Override
        public void accept(PostingEvent<JobPosting> event) {
            apply(
                    switch (event) {
                        case PostingEvent.Seen<JobPosting> seen ->
                            "seen " + event.key().identifier() + " "
                                    + seen.posting().text().title();
                        case PostingEvent.Confirmed<JobPosting> confirmed ->
                            "confirmed " + event.key().identifier();
                        case PostingEvent.Gone<JobPosting> gone ->
                            "gone " + event.key().identifier();
                    });
        }

        @Override
        public void flush() {}
    }

    /** Takes a tenth down, words a tenth anew, puts new ones up. */
    private void change() {
        List.copyOf(onOffer).forEach(id -> {
            int chance = random.nextInt(10);
            if (chance == 0) {
                onOffer.remove(id);
                board.status("/jobs/baker-" + id, 404);
            } else if (chance == 1) {
                advertise(id, "Head baker " + id);
            }
        });
        while (onOffer.size() < ADVERTISEMENTS) {
            onOffer.add(++newest);
            advertise(newest, "Baker " + newest);
        }
        bakery.list(onOffer.stream().map(String::valueOf).toArray(String[]::new));
    }

    private void advertise(int id, String title) {
        bakery.advertise(String.valueOf(id), title, "");
        board.delay("/jobs/baker-" + id, ANSWER);
    }

    /** Starts a crawl; returns whether it was killed before its end. */
    private boolean crawl(Path sites, Instant day, boolean kill) throws IOException, InterruptedException {
        board.forgetRequests();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCrawl.class.getName(),
                        home.resolve("killed").toString(),
                        sites.toString(),
                        home.resolve("events").toString(),
                        "0",
                        day.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            if (kill) {
                int pages = random.nextInt(MOST_PAGES);
                while (process.isAlive() && board.requests().size() <= pages) {
                    Thread.sleep(1);
                }
                process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
                process.destroyForcibly();
            }
            int exit = process.waitFor();
            assertThat(exit).as(Files.readString(home.resolve("log"))).isIn(0, 128 + 9);
            return exit != 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private void crawlUndisturbed(Path sites, Instant day, Ledger ledger) {
        try (Crawler crawler = Crawler.open(
                home.resolve("undisturbed"),
                Sites.read(sites),
                CrawlerConfig.defaults(),
                Clock.fixed(day, ZoneOffset.UTC),
                new SimpleMeterRegistry())) {
            crawler.run(ledger);
        }
    }

    /** All addresses, and what came of those that are listed; those taken down may be visited before that is known, or not. */
    private List<String> urls(String crawl) throws SQLException {
        Path file = home.resolve(crawl).resolve("frontier.sqlite");
        List<String> urls = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select url || case when listed_run ="
                                + " (select max(listed_run) from url) then state || visited || due else '' end from url order by 1")) {
            while (row.next()) {
                urls.add(row.getString(1));
            }
        }
        return urls;
    }
}
