package openings.crawler.frontier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import openings.crawler.fetch.Fetcher;
import org.sqlite.SQLiteConfig;

/** The frontier's file. One thread at a time; one process at a time writes to it. */
public final class Frontier implements AutoCloseable {
    private static final int CACHE_KIBIBYTES = 65_536;

    private final Statements sql;
    private final Interned sites;
    private final Interned words;
    private final Listings listings;
    private final Pages pages;
    private final Postings postings;
    private final HostTables hosts;

    private Frontier(Statements sql) {
        this.sql = sql;
        sites = Interned.sites(sql);
        words = Interned.words(sql);
        listings = new Listings(sql, sites);
        pages = new Pages(sql, sites, words);
        postings = new Postings(sql, sites, words);
        hosts = new HostTables(sql);
    }

    /**
     * Opens the file, made where there is none. One of an earlier release is converted, in one transaction.
     *
     * @throws FrontierException if it cannot be used
     */
    public static Frontier open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(2000);
        config.setCacheSize(-CACHE_KIBIBYTES);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            connection.setAutoCommit(false);
            Schema.prepare(connection, file);
            return new Frontier(new Statements(connection));
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    /**
     * Opens the file to read it only, as another process may be writing to it.
     *
     * @throws FrontierException if it cannot be used
     */
    public static Frontier openReadOnly(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(2000);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            Schema.require(connection, file);
            return new Frontier(new Statements(connection));
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    /** Runs over listings, and the health of sites. */
    public Listings listings() {
        return listings;
    }

    /** Documents. */
    public Pages pages() {
        return pages;
    }

    /** Advertisements. */
    public Postings postings() {
        return postings;
    }

    /** What is remembered of hosts: how they were treated, and what they said in their robots.txt. */
    public Fetcher.Memory hosts() {
        return hosts.all();
    }

    /** Remembers what is new about hosts. */
    public void keep(Fetcher.Memory changed) {
        hosts.keep(changed);
    }

    /** Makes all that was written since the last call durable. */
    public void commit() {
        sql.commit();
    }

    /** Forgets all that was written since the last commit. */
    public void rollback() {
        sql.rollback();
        sites.forget();
        words.forget();
    }

    /** Closes the file; what was not committed is forgotten. */
    @Override
    public void close() {
        sql.close();
    }
}
