package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The runs over the listings of all sites, and how the sites have been doing. */
public final class Listings {
    /** From so many postings on, older ones count for ever less when fields are counted. */
    private static final int MANY = 500;

    private final Statements sql;
    private final Interned sites;

    /**
     * How a run ended.
     *
     * @param outcome in a word
     * @param good whether it was read to its end
     * @param reason what a person needs to know about it; null for nothing
     */
    public record Ending(
            String outcome, boolean good, @Nullable String reason) {
        public Ending {
            requireNonNull(outcome, "outcome");
        }
    }

    Listings(Statements sql, Interned sites) {
        this.sql = sql;
        this.sites = sites;
    }

    /** When the listing of a site is to be run over; the beginning of time for a site not known yet. */
    public Instant due(String site) {
        return sql.find(
                        "select listing_due from site where id = ?",
                        row -> requireNonNull(Statements.instant(row, "listing_due")),
                        site)
                .orElse(Instant.EPOCH);
    }

    /** The number of the last run over a listing; 0 where there was none. */
    public int run(String site) {
        return sql.find("select run from site where id = ?", row -> row.getInt("run"), site)
                .orElse(0);
    }

    /** Begins a run over a listing and numbers it; the counts of the site begin anew. */
    public int begin(String site) {
        long number = sites.number(site);
        sql.update(
                "update site set run = run + 1, outcome = 'running', reason = null, pages = 0, blocked = 0, empty = 0,"
                        + " found = 0, refused = 0, seen = 0, confirmed = 0, gone = 0 where number = ?",
                number);
        if (sql.update("update site set read = read / 2 where number = ? and read > ?", number, MANY) > 0) {
            sql.update("update field set filled = filled / 2 where site = ?", number);
        }
        return run(site);
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
    public void end(String site, Ending ending, Instant now, Instant nextDue) {
        sql.update(
                "update site set outcome = ?, reason = ?, ended = ?, listing_due = ?,"
                        + " last_good = case when ? then ? else last_good end,"
                        + " failed_in_row = case when ? then 0 else failed_in_row + 1 end where id = ?",
                ending.outcome(),
                ending.reason(),
                now,
                nextDue,
                ending.good(),
                now,
                ending.good(),
                site);
    }

    /** The run that listed suspiciously little, if the last that was read to its end did. */
    public OptionalInt findShrunk(String site) {
        return sql.find("select coalesce(shrunk_run, 0) as run from site where id = ?", row -> row.getInt("run"), site)
                .filter(run -> run > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Notes that a run lists suspiciously little. */
    public void shrunk(String site, int run) {
        sql.update("update site set shrunk_run = ? where id = ?", run, site);
    }

    /** Notes that what runs list is to be believed. */
    public void believed(String site) {
        sql.update("update site set shrunk_run = null where id = ?", site);
    }

    /**
     * Adds to what is counted of a site.
     *
     * @param read postings
     * @param filled how many of them fill a property
     */
    public void count(String site, SiteHealth.Counts counts, long read, Map<String, Long> filled) {
        long number = sites.number(site);
        sql.update(
                "update site set pages = pages + ?, blocked = blocked + ?, empty = empty + ?, found = found + ?,"
                        + " refused = refused + ?, seen = seen + ?, confirmed = confirmed + ?, gone = gone + ?,"
                        + " read = read + ? where number = ?",
                counts.pages(),
                counts.blocked(),
                counts.empty(),
                counts.found(),
                counts.refused(),
                counts.seen(),
                counts.confirmed(),
                counts.gone(),
                read,
                number);
        filled.forEach((property, count) -> sql.update(
                "insert into field values (?, ?, ?) on conflict (site, property) do update set filled = filled + excluded.filled",
                number,
                property,
                count));
    }

    /** How a site has been doing. */
    public SiteHealth health(String site) {
        Map<String, Long> filled = new HashMap<>();
        sql.list(
                        "select property, filled from field join site on site.number = field.site where id = ?",
                        row -> Map.entry(requireNonNull(row.getString("property")), row.getLong("filled")),
                        site)
                .forEach(field -> filled.put(field.getKey(), field.getValue()));
        return sql.find("select * from site where id = ?", row -> health(row, filled), site)
                .orElse(SiteHealth.unknown(site));
    }

    /** When something of a site is due next, its listing or a page; empty for a site not known yet. */
    public Optional<Instant> nextDue(String site) {
        return sql.find(
                        "select min(listing_due, coalesce((select min(due) from document where site = number"
                                + " and due is not null), listing_due)) as due from site where id = ?",
                        row -> Optional.ofNullable(Statements.instant(row, "due")),
                        site)
                .flatMap(due -> due);
    }

    private static SiteHealth health(ResultSet row, Map<String, Long> filled) throws SQLException {
        return new SiteHealth(
                requireNonNull(row.getString("id")),
                row.getString("outcome"),
                row.getString("reason"),
                Statements.instant(row, "ended"),
                Statements.instant(row, "last_good"),
                row.getInt("failed_in_row"),
                new SiteHealth.Counts(
                        row.getLong("pages"),
                        row.getLong("blocked"),
                        row.getLong("empty"),
                        row.getLong("found"),
                        row.getLong("refused"),
                        row.getLong("seen"),
                        row.getLong("confirmed"),
                        row.getLong("gone")),
                row.getLong("read"),
                filled);
    }
}
