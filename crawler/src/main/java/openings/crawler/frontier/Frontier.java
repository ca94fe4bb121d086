package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.PostingKey;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** The frontier's file. One thread at a time, one process at a time. */
public final class Frontier implements AutoCloseable {
    private static final String POSTING = "select site, identifier, digest, valid_through, gone from posting ";

    private final Statements sql;
    private final HostTables hosts;

    private Frontier(Statements sql) {
        this.sql = sql;
        hosts = new HostTables(sql);
    }

    /** Opens the file, made where there is none. */
    public static Frontier open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(2000);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                for (String part : schema().split(";\\s*\\n", -1)) {
                    if (!part.isBlank()) {
                        statement.execute(part);
                    }
                }
            }
            connection.setAutoCommit(false);
            return new Frontier(new Statements(connection));
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    /** Makes all that was written since the last call durable. */
    public void commit() {
        sql.commit();
    }

    /** Forgets all that was written since the last commit. */
    public void rollback() {
        sql.rollback();
    }

    /** Closes the file; what was not committed is forgotten. */
    @Override
    public void close() {
        sql.close();
    }

    /** When the listing of a site is to be run over; the beginning of time for a site not known yet. */
    public Instant listingDue(String site) {
        return sql.find("select listing_due as due from site where id = ?", row -> instant(row, "due"), site)
                .orElse(Instant.EPOCH);
    }

    /** The number of the last run over a listing; 0 where there was none. */
    public int run(String site) {
        return sql.find("select run from site where id = ?", row -> row.getInt("run"), site)
                .orElse(0);
    }

    /** Begins a run over a listing and numbers it. */
    public int beginListing(String site) {
        sql.update(
                "insert into site (id, run, listing_due, outcome) values (?, 1, 0, 'running')"
                        + " on conflict (id) do update set run = run + 1, outcome = 'running', reason = null",
                site);
        return sql.find("select run from site where id = ?", row -> row.getInt("run"), site)
                .orElseThrow();
    }

    /** From where a run over a listing may go on, as the last one said. */
    public Optional<String> findCursor(String site) {
        return sql.find(
                        "select cursor from site where id = ?",
                        row -> Optional.ofNullable(row.getString("cursor")),
                        site)
                .flatMap(cursor -> cursor);
    }

    /** Notes from where the next run over a listing may go on; null for a run from the beginning. */
    public void goOnFrom(String site, @Nullable String cursor) {
        sql.update("update site set cursor = ? where id = ?", cursor, site);
    }

    /** Notes how a run over a listing ended. */
    public void endListing(String site, String outcome, @Nullable String reason, Instant nextDue) {
        sql.update(
                "update site set outcome = ?, reason = ?, listing_due = ? where id = ?",
                outcome,
                reason,
                nextDue,
                site);
    }

    /**
     * Notes that a run's listing links to the page of an advertisement. One that is new, was absent from the run before, or
     * was modified since it was visited is due at once.
     *
     * @return whether it is due now
     */
    public boolean listed(String site, int run, Link link, Instant now) {
        String url = link.uri().toString();
        int known = sql.update(
                "update url set due = case when due is null or (state = 'not-found' and listed_run < ?) or visited < ?"
                        + " then ? else due end, listed_run = ? where site = ? and url = ?",
                run - 1,
                link.modified(),
                now,
                run,
                site,
                url);
        if (known == 0) {
            sql.update(
                    "insert into url (site, url, listed_run, due, state) values (?, ?, ?, ?, 'new')",
                    site,
                    url,
                    run,
                    now);
            return true;
        }
        sql.update(
                "update posting set listed_run = ?, last_listed = ? where site = ? and url = ?", run, now, site, url);
        return sql.find("select 1 from url where site = ? and url = ? and due <= ?", row -> true, site, url, now)
                .isPresent();
    }

    /** Pages of a site's advertisements that are due, in the order of discovery. */
    public List<DueUrl> due(String site, Instant now, long afterId, int most) {
        return sql.list(
                "select id, url, failures from url where site = ? and due <= ? and id > ? order by id limit ?",
                row -> new DueUrl(row.getLong("id"), URI.create(row.getString("url")), row.getInt("failures")),
                site,
                now,
                afterId,
                most);
    }

    /** How many pages of a site's advertisements are due. */
    public long countDue(String site, Instant now) {
        return sql.find("select count(*) as n from url where site = ? and due <= ?", row -> row.getLong("n"), site, now)
                .orElse(0L);
    }

    /**
     * Notes what came of a visit.
     *
     * @param failures how often in a row it could not be had
     * @param due when to visit it again; null for never
     */
    public void visited(
            DueUrl url, String state, @Nullable String reason, int failures, Instant now, @Nullable Instant due) {
        sql.update(
                "update url set state = ?, reason = ?, failures = ?, visited = ?, due = ? where id = ?",
                state,
                reason,
                failures,
                now,
                due,
                url.id());
    }

    /** Stops visiting the pages that a complete run did not list. */
    public void dropUnlisted(String site, int run) {
        sql.update("update url set due = null, state = 'not-listed' where site = ? and listed_run < ?", site, run);
    }

    /** What is remembered of an advertisement. */
    public Optional<KnownPosting> find(PostingKey key) {
        return sql.find(
                POSTING + "where site = ? and identifier = ?", Frontier::posting, key.source(), key.identifier());
    }

    /** The advertisements that were seen in a document. */
    public List<KnownPosting> postingsAt(String site, URI uri) {
        return sql.list(POSTING + "where site = ? and url = ?", Frontier::posting, site, uri.toString());
    }

    /** Remembers an advertisement as it was seen. */
    public void seen(
            PostingKey key, URI document, String digest, @Nullable Instant validThrough, int run, Instant now) {
        sql.update(
                "insert into posting values (?, ?, ?, ?, ?, ?, ?, ?, ?, null) on conflict (site, identifier) do update set"
                        + " url = excluded.url, digest = excluded.digest, valid_through = excluded.valid_through,"
                        + " seen = excluded.seen, last_listed = excluded.last_listed, listed_run = excluded.listed_run, gone = null",
                key.source(),
                key.identifier(),
                document.toString(),
                digest,
                validThrough,
                now,
                now,
                now,
                run);
    }

    /** Notes that an advertisement was found again, unchanged. */
    public void stillListed(PostingKey key, URI document, int run, Instant now) {
        sql.update(
                "update posting set url = ?, listed_run = ?, last_listed = ? where site = ? and identifier = ?",
                document.toString(),
                run,
                now,
                key.source(),
                key.identifier());
    }

    /** Notes that an advertisement is no longer on offer. */
    public void gone(PostingKey key, Reason reason) {
        sql.update(
                "update posting set gone = ? where site = ? and identifier = ?",
                reason.name(),
                key.source(),
                key.identifier());
    }

    /** How many pages and advertisements a run has listed. */
    public long countListed(String site, int run) {
        return sql.find(
                        "select (select count(*) from url where site = ? and listed_run = ?)"
                                + " + (select count(*) from posting where site = ? and listed_run = ?) as n",
                        row -> row.getLong("n"),
                        site,
                        run,
                        site,
                        run)
                .orElse(0L);
    }

    /** Advertisements on offer that a run did not list. */
    public List<PostingKey> unlisted(String site, int run) {
        return sql.list(
                "select site, identifier from posting where site = ? and listed_run < ? and gone is null",
                Frontier::key,
                site,
                run);
    }

    /** All advertisements of a site that are on offer. */
    public List<KnownPosting> onOffer(String site) {
        return sql.list(POSTING + "where site = ? and gone is null", Frontier::posting, site);
    }

    /** Advertisements of a site on offer whose time is over, those seen at {@code seenBefore} or later left out. */
    public List<PostingKey> past(String site, Instant now, Instant seenBefore) {
        return sql.list(
                "select site, identifier from posting where site = ? and valid_through <= ? and gone is null and seen < ?",
                Frontier::key,
                site,
                now,
                seenBefore);
    }

    /** Puts off all visits to a site that are due. */
    public void postpone(String site, Instant now, Instant until) {
        sql.update("update url set due = ? where site = ? and due <= ?", until, site, now);
    }

    /** Notes why no advertisement could be made of a document or a record of it. */
    public void refused(String site, URI document, String item, String kind, String reason, Instant now) {
        sql.update(
                "insert or replace into refusal values (?, ?, ?, ?, ?, ?)",
                site,
                document.toString(),
                item,
                kind,
                reason,
                now);
    }

    /** Forgets the refusals of earlier visits to a document. */
    public void forgetRefusals(String site, URI document, Instant before) {
        sql.update("delete from refusal where site = ? and url = ? and at < ?", site, document.toString(), before);
    }

    /** What is remembered of hosts: how they were treated, and what they said in their robots.txt. */
    public Fetcher.Memory hosts() {
        return hosts.all();
    }

    /** Remembers what is new about hosts. */
    public void keep(Fetcher.Memory changed) {
        hosts.keep(changed);
    }

    /** When something of a site is due next, its listing or a page; empty for a site not known yet. */
    public Optional<Instant> nextDue(String site) {
        return sql.find(
                        "select min(due) as due from (select listing_due as due from site where id = ?"
                                + " union all select due from url where site = ? and due is not null)",
                        row -> Optional.ofNullable(Statements.instant(row, "due")),
                        site,
                        site)
                .flatMap(due -> due);
    }

    private static KnownPosting posting(ResultSet row) throws SQLException {
        String gone = row.getString("gone");
        return new KnownPosting(
                key(row),
                row.getString("digest"),
                Statements.instant(row, "valid_through"),
                gone == null ? null : Reason.valueOf(gone.toUpperCase(Locale.ROOT)));
    }

    private static PostingKey key(ResultSet row) throws SQLException {
        return new PostingKey(row.getString("site"), row.getString("identifier"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(Statements.instant(row, column));
    }

    private static String schema() {
        try (InputStream file = requireNonNull(Frontier.class.getResourceAsStream("schema.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its schema.sql; build it again", e);
        }
    }
}
