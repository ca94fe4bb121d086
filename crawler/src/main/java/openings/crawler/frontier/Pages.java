package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openings.crawler.extract.Link;
import openings.crawler.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** The documents of all sites: pages of advertisements that listings link to, and the documents of listings themselves. */
public final class Pages {
    /** After so many answers in a row that nothing has changed, the whole document is asked for: entity tags may lie. */
    static final int MOST_UNCHANGED = 4;

    private final Statements sql;
    private final Interned sites;
    private final Interned words;
    private final Addresses addresses;

    /**
     * A page that a listing links to.
     *
     * @param isDue whether it is to be fetched now
     */
    public record Listed(long id, boolean isDue) {}

    Pages(Statements sql, Interned sites, Interned words) {
        this.sql = sql;
        this.sites = sites;
        this.words = words;
        addresses = new Addresses(sql);
    }

    /** The id of a document that is known. */
    public Optional<Long> find(String site, URI uri) {
        return addresses.find(sites.number(site), uri.toString());
    }

    /** The id of a document, which is noted where it is not known yet. It is not due. */
    public long document(String site, URI uri) {
        long number = sites.number(site);
        return addresses.find(number, uri.toString()).orElseGet(() -> add(number, uri.toString(), 0, "listing", null));
    }

    /**
     * Notes that a run's listing links to the page of an advertisement. One that is new, was absent from the run before, or
     * was modified since it was visited is due at once. A time of modification that is still to come says nothing.
     */
    public Listed listed(String site, int run, Link link, Instant now) {
        long number = sites.number(site);
        Optional<Long> known = addresses.find(number, link.uri().toString());
        if (known.isEmpty()) {
            return new Listed(add(number, link.uri().toString(), run, "new", now), true);
        }
        long id = known.get();
        Instant modified = link.modified() == null || link.modified().isAfter(now) ? null : link.modified();
        sql.update(
                "update document set due = case when due is null or (state = ? and listed_run < ?) or visited < ?"
                        + " then ? else due end, listed_run = ? where id = ?",
                words.number("not-found"),
                run - 1,
                modified,
                now,
                run,
                id);
        sql.update("update advertisement set listed_run = ?, last_listed = ? where document = ?", run, now, id);
        return sql.find(
                        "select due <= ? as is_due from document where id = ?",
                        row -> new Listed(id, row.getBoolean("is_due")),
                        now,
                        id)
                .orElseThrow();
    }

    /** Notes the page of an advertisement out of an archive, which is never due. */
    public long archived(String site, int run, URI uri) {
        long id = document(site, uri);
        sql.update("update document set listed_run = ?, state = ? where id = ?", run, words.number("archived"), id);
        return id;
    }

    /**
     * Pages of a site's advertisements that are due, those first that have been for the longest time.
     *
     * @param except ids of pages that are being visited
     */
    public List<DueUrl> due(String site, Instant now, int most, Set<Long> except) {
        return sql
                .list(
                        "select document.id as id, prefix.text || rest as url, failures, unchanged, validator"
                                + " from document join prefix on prefix.id = document.prefix"
                                + " where site = ? and due <= ? order by due, document.id limit ?",
                        Pages::dueUrl,
                        sites.number(site),
                        now,
                        most + except.size())
                .stream()
                .filter(url -> !except.contains(url.id()))
                .limit(most)
                .toList();
    }

    /** How many pages of a site's advertisements are due. */
    public long countDue(String site, Instant now) {
        return sql.find(
                        "select count(*) as n from document where site = ? and due <= ?",
                        row -> row.getLong("n"),
                        sites.number(site),
                        now)
                .orElseThrow();
    }

    /**
     * Makes due now what is due later than it can have been meant: a clock was wrong then, or the sites file has changed.
     *
     * @param latest the latest time that makes sense
     */
    public void hasten(String site, Instant now, Instant latest) {
        sql.update("update document set due = ? where site = ? and due > ?", now, sites.number(site), latest);
    }

    /**
     * Notes that a document was fetched.
     *
     * @param state what came of it
     * @param validators to ask with the next time; none where the whole document is to be asked for
     * @param due when to visit it again; null for never
     */
    public void fetched(long id, String state, Validators validators, Instant now, @Nullable Instant due) {
        sql.update(
                "update document set state = ?, reason = null, failures = 0, unchanged = 0, validator = ?, visited = ?,"
                        + " due = ? where id = ?",
                words.number(state),
                StoredValidator.of(validators),
                now,
                due,
                id);
    }

    /** Notes that a document is as it was. */
    public void unchanged(long id, Instant now, @Nullable Instant due) {
        sql.update(
                "update document set state = ?, reason = null, failures = 0, unchanged = unchanged + 1, visited = ?,"
                        + " due = ? where id = ?",
                words.number("unchanged"),
                now,
                due,
                id);
    }

    /**
     * Notes that there is no such document, or none that may be used.
     *
     * @param state what came of the visit
     */
    public void absent(long id, String state, String reason, Instant now, @Nullable Instant due) {
        sql.update(
                "update document set state = ?, reason = ?, failures = 0, validator = null, visited = ?, due = ?"
                        + " where id = ?",
                words.number(state),
                reason,
                now,
                due,
                id);
    }

    /**
     * Notes that a document could not be had.
     *
     * @param failures how often in a row
     */
    public void failed(long id, String state, String reason, int failures, Instant now, Instant due) {
        sql.update(
                "update document set state = ?, reason = ?, failures = ?, visited = ?, due = ? where id = ?",
                words.number(state),
                reason,
                failures,
                now,
                due,
                id);
    }

    /** By which a document can be asked for again. */
    public Validators validators(long id) {
        return sql.find("select unchanged, validator from document where id = ?", Pages::validators, id)
                .orElse(Validators.NONE);
    }

    /** What came of the last visit to a document. */
    public String state(long id) {
        return sql.find(
                        "select text from document join word on word.id = state where document.id = ?",
                        row -> row.getString("text"),
                        id)
                .orElseThrow();
    }

    /** Notes that a document of a listing lists nothing; returns in how many runs in a row it did. */
    public int listsNothing(long id) {
        return sql.find(
                        "update document set failures = failures + 1 where id = ? returning failures",
                        row -> row.getInt("failures"),
                        id)
                .orElseThrow();
    }

    /** Notes that a document of a listing lists something. */
    public void listsSomething(long id) {
        sql.update("update document set failures = 0 where id = ? and listed_run = 0 and failures > 0", id);
    }

    /** Stops visiting the pages that a complete run did not list. */
    public void dropUnlisted(String site, int run) {
        sql.update(
                "update document set due = null, state = ? where site = ? and due is not null and listed_run < ?",
                words.number("not-listed"),
                sites.number(site),
                run);
    }

    /** Puts off all visits to a site that are due. */
    public void postpone(String site, Instant now, Instant until) {
        sql.update("update document set due = ? where site = ? and due <= ?", until, sites.number(site), now);
    }

    /** Notes why no advertisement could be made of a document or a record of it. */
    public void refused(long id, String item, String kind, String reason, Instant now) {
        sql.update("insert or replace into refused values (?, ?, ?, ?, ?)", id, item, kind, reason, now);
    }

    /** Forgets the refusals of earlier visits to a document. */
    public void forgetRefusals(long id, Instant before) {
        sql.update("delete from refused where document = ? and at < ?", id, before);
    }

    private long add(long site, String url, int run, String state, @Nullable Instant due) {
        Addresses.Stored address = addresses.store(url);
        return sql.insert(
                "insert into document (hash, site, prefix, rest, listed_run, due, state) values (?, ?, ?, ?, ?, ?, ?)",
                address.hash(),
                site,
                address.prefix(),
                address.rest(),
                run,
                due,
                words.number(state));
    }

    private static DueUrl dueUrl(ResultSet row) throws SQLException {
        return new DueUrl(
                row.getLong("id"),
                URI.create(requireNonNull(row.getString("url"))),
                row.getInt("failures"),
                validators(row));
    }

    private static Validators validators(ResultSet row) throws SQLException {
        return row.getInt("unchanged") >= MOST_UNCHANGED ? Validators.NONE : StoredValidator.read(row, "validator");
    }
}
