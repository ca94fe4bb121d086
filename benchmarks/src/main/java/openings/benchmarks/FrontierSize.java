package openings.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Validators;
import openings.crawler.frontier.DueUrl;
import openings.crawler.frontier.Frontier;
import openings.crawler.testing.Addresses;

/**
 * What a million addresses cost in the crawler's frontier: bytes on disk, heap, time; beside a plain SQLite table that holds
 * the text of each and a unique index over it. To be run with a heap of 512 MB.
 */
public final class FrontierSize {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");
    private static final int BATCH = 1000;
    private static final String LINE = "%-62s %10s %10s %12s%n";

    private FrontierSize() {}

    /**
     * Prints the table.
     *
     * @param arguments how many addresses; a million where nothing is said
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int many = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        System.out.printf(Locale.ROOT, LINE, many + " addresses", "bytes each", "heap MB", "per second");
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Path file = folder.path().resolve("frontier.sqlite");
            report("frontier: listed, waiting for a visit", file, many, () -> list(file, many));
            report("frontier: visited, every other with an entity tag", file, many, () -> visitAll(file));
            report("frontier: and with a posting on each", file, many, () -> seeAll(file, many));
            report("frontier: listed again", file, many, () -> list(file, many));
            Path plain = folder.path().resolve("plain.sqlite");
            report("baseline: plain table with a unique index, listed", plain, many, () -> listPlainly(plain, many));
        }
    }

    /** Something that leaves a closed file behind. */
    @FunctionalInterface
    private interface Work {
        void make() throws SQLException;
    }

    private static void report(String what, Path file, int many, Work work) throws IOException, SQLException {
        long began = System.nanoTime();
        work.make();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                LINE,
                what,
                Files.size(file) / many,
                heap,
                String.format(Locale.ROOT, "%,.0f", many / seconds));
    }

    private static void list(Path file, int many) {
        try (Frontier frontier = Frontier.open(file)) {
            int run = frontier.listings().begin("board");
            Iterator<String> addresses = Addresses.make(many).iterator();
            for (int i = 1; addresses.hasNext(); i++) {
                frontier.pages().listed("board", run, Link.to(URI.create(addresses.next())), MONDAY);
                if (i % BATCH == 0) {
                    frontier.commit();
                }
            }
            frontier.commit();
        }
    }

    private static void visitAll(Path file) {
        try (Frontier frontier = Frontier.open(file)) {
            for (List<DueUrl> due = due(frontier); !due.isEmpty(); due = due(frontier)) {
                due.forEach(url -> visit(frontier, url));
                frontier.commit();
            }
        }
    }

    private static List<DueUrl> due(Frontier frontier) {
        return frontier.pages().due("board", MONDAY, BATCH, Set.of());
    }

    private static void visit(Frontier frontier, DueUrl url) {
        long mixed = url.id() * 0x9E3779B97F4A7C15L;
        String tag = url.id() % 2 == 0 ? null : "\"" + Long.toHexString(mixed) + "\"";
        Instant now = MONDAY.plusSeconds(url.id());
        frontier.pages().fetched(url.id(), "fetched", new Validators(tag, null), now, now.plus(Duration.ofDays(14)));
    }

    private static void seeAll(Path file, int many) {
        try (Frontier frontier = Frontier.open(file)) {
            for (long id = 1; id <= many; id++) {
                long digest = id * 0x9E3779B97F4A7C15L;
                frontier.postings().seen(new PostingKey("board", "job-" + id), id, digest, null, 1, MONDAY);
                if (id % BATCH == 0) {
                    frontier.commit();
                }
            }
            frontier.commit();
        }
    }

    private static void listPlainly(Path file, int many) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = normal");
            statement.execute("pragma cache_size = -65536");
            statement.execute("create table url (id integer primary key, site text not null, url text not null,"
                    + " listed_run integer not null, due integer, state text not null, visited integer,"
                    + " unique (site, url))");
            statement.execute("create index url_due on url (site, due)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into url (site, url, listed_run, due, state) values ('board', ?, 1, ?, 'new')"
                            + " on conflict (site, url) do update set listed_run = 1")) {
                Iterator<String> addresses = Addresses.make(many).iterator();
                for (int i = 1; addresses.hasNext(); i++) {
                    insert.setString(1, addresses.next());
                    insert.setLong(2, MONDAY.toEpochMilli());
                    insert.executeUpdate();
                    if (i % BATCH == 0) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
        }
    }
}
