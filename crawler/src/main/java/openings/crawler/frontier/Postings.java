package openings.crawler.frontier;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import openings.contract.event.PostingEvent.Gone.Reason;
import openings.contract.posting.PostingKey;
import org.jspecify.annotations.Nullable;

/**
 * The advertisements of all sites. Those that are many are handed over a few at a time, so that the receiver may write and
 * commit in between.
 */
public final class Postings {
    private static final String COLUMNS = """
            select advertisement.id as id, site.id as source, identifier, digest, valid_through, word.text as gone,
                   advertisement.document as document, advertisement.seen as seen, last_listed,
                   advertisement.listed_run as run,
                   (select listed_run > 0 from document where document.id = advertisement.document) as is_page
            from advertisement join site on site.number = advertisement.site
            left join word on word.id = advertisement.gone
            """;
    private static final String IN_PAGES = " and advertisement.id > ? order by advertisement.id limit ?";

    private final Statements sql;
    private final Interned sites;
    private final Interned words;

    /**
     * How much a run has left out.
     *
     * @param before advertisements on offer before it ended
     * @param absent those of them that it did not list
     */
    public record Shrinkage(long before, long absent) {}

    Postings(Statements sql, Interned sites, Interned words) {
        this.sql = sql;
        this.sites = sites;
        this.words = words;
    }

    /** What is remembered of an advertisement. */
    public Optional<KnownPosting> find(PostingKey key) {
        return sql.find(
                COLUMNS + "where advertisement.hash = ? and advertisement.site = ? and identifier = ?",
                Postings::posting,
                Addresses.hash(key.toString()),
                sites.number(key.source()),
                key.identifier());
    }

    /** The advertisements that were last seen in a document. */
    public void in(long document, Consumer<KnownPosting> consumer) {
        each("where advertisement.document = ?", consumer, document);
    }

    /** All advertisements of a site that are on offer. */
    public void onOffer(String site, Consumer<KnownPosting> consumer) {
        each("where advertisement.site = ? and advertisement.gone is null", consumer, sites.number(site));
    }

    /** Advertisements on offer that no run since {@code run} has listed, nor that one. */
    public void unlisted(String site, int run, Consumer<KnownPosting> consumer) {
        each(
                "where advertisement.site = ? and advertisement.listed_run < ? and advertisement.gone is null",
                consumer,
                sites.number(site),
                run);
    }

    /** Advertisements of a site on offer whose time is over, those seen at {@code seenBefore} or later left out. */
    public void past(String site, Instant now, Instant seenBefore, Consumer<KnownPosting> consumer) {
        each(
                "where advertisement.site = ? and valid_through <= ? and advertisement.gone is null and advertisement.seen < ?",
                consumer,
                sites.number(site),
                now,
                seenBefore);
    }

    /** How much of what is on offer a run has not listed. */
    public Shrinkage shrinkage(String site, int run) {
        return sql.find(
                        "select count(*) as before, coalesce(sum(listed_run < ?), 0) as absent from advertisement"
                                + " where site = ? and gone is null",
                        row -> new Shrinkage(row.getLong("before"), row.getLong("absent")),
                        run,
                        sites.number(site))
                .orElseThrow();
    }

    /** Remembers an advertisement as it was seen. */
    public void seen(PostingKey key, long document, long digest, @Nullable Instant validThrough, int run, Instant now) {
        Optional<KnownPosting> known = find(key);
        if (known.isPresent()) {
            sql.update(
                    "update advertisement set document = ?, digest = ?, valid_through = ?, seen = ?, last_listed = ?,"
                            + " listed_run = ?, gone = null where id = ?",
                    document,
                    digest,
                    validThrough,
                    now,
                    now,
                    run,
                    known.get().id());
            return;
        }
        sql.update(
                "insert into advertisement (hash, site, identifier, document, digest, valid_through, first_seen, seen,"
                        + " last_listed, listed_run) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Addresses.hash(key.toString()),
                sites.number(key.source()),
                key.identifier(),
                document,
                digest,
                validThrough,
                now,
                now,
                now,
                run);
    }

    /** Notes that an advertisement was found again, unchanged. */
    public void stillListed(KnownPosting posting, long document, int run, Instant now) {
        sql.update(
                "update advertisement set document = ?, listed_run = ?, last_listed = ? where id = ?",
                document,
                run,
                now,
                posting.id());
    }

    /** Notes that a document which a run lists is as it was, and so is what stands in it. */
    public void stillIn(long document, int run, Instant now) {
        sql.update("update advertisement set listed_run = ?, last_listed = ? where document = ?", run, now, document);
    }

    /** Notes that an advertisement no longer stands in its document, so that a link to that says nothing of it. */
    public void moved(KnownPosting posting) {
        sql.update("update advertisement set document = 0 where id = ?", posting.id());
    }

    /**
     * Notes that an advertisement is no longer on offer. Unless it ended as the source had said, its document is not to be
     * taken for unchanged should it come back.
     */
    public void gone(KnownPosting posting, Reason reason) {
        sql.update("update advertisement set gone = ? where id = ?", words.number(reason.name()), posting.id());
        if (reason != Reason.EXPIRED) {
            sql.update(
                    "update document set validator = null where id = ?",
                    posting.where().document());
        }
    }

    private void each(String where, Consumer<KnownPosting> consumer, Object... values) {
        sql.each(COLUMNS + where + IN_PAGES, Postings::posting, KnownPosting::id, consumer, values);
    }

    private static KnownPosting posting(ResultSet row) throws SQLException {
        String gone = row.getString("gone");
        return new KnownPosting(
                row.getLong("id"),
                new PostingKey(requireNonNull(row.getString("source")), requireNonNull(row.getString("identifier"))),
                row.getLong("digest"),
                Statements.instant(row, "valid_through"),
                gone == null ? null : Reason.valueOf(gone),
                new KnownPosting.Found(
                        row.getLong("document"),
                        row.getBoolean("is_page"),
                        requireNonNull(Statements.instant(row, "seen")),
                        requireNonNull(Statements.instant(row, "last_listed")),
                        row.getInt("run")));
    }
}
