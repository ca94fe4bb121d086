package openings.aggregator.ledger;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import openings.contract.event.PostingEvent;
import openings.contract.posting.PostingKey;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Turns advertisements and spells into rows and back. */
final class Rows {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Rows() {}

    static void append(DuckDBAppender row, PostingEvent.Seen<Advertisement> seen) throws SQLException {
        Advertisement ad = seen.posting();
        row.beginRow().append(seen.key().toString()).append(seen.key().source());
        append(row, seen.at());
        row.append(ad.headline().title())
                .append(ad.headline().employer())
                .append(ad.headline().place());
        row.append(ad.codes().occupation().toString())
                .append(ad.codes().region().toString())
                .append(ad.codes().activity().toString())
                .append(ad.codes().abroad())
                .append(ad.codes().versions());
        row.append(ad.offer().language())
                .append(ad.offer().openings())
                .append(ad.offer().openingsStated())
                .append(ad.offer().agency());
        append(row, ad.offer().datePosted());
        append(row, ad.offer().validThrough());
        row.append(ad.fingerprint().words())
                .append(ad.fingerprint().digest())
                .append(ad.fingerprint().signature())
                .append(ad.fields())
                .endRow();
    }

    static void append(DuckDBAppender row, PostingKey key, Spell spell) throws SQLException {
        row.beginRow().append(key.toString());
        append(row, spell.firstSeen());
        append(row, spell.lastSeen());
        Spell.End gone = spell.gone();
        if (gone == null) {
            row.appendNull().appendNull().endRow();
        } else {
            append(row, gone.at());
            row.append(gone.reason().name()).endRow();
        }
    }

    /** A date outside the years 1900 to 2199 is a slip of the source and is not kept. */
    private static void append(DuckDBAppender row, @Nullable Instant instant) throws SQLException {
        if (instant == null || instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            row.appendNull();
        } else {
            row.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        }
    }

    static Advertisement advertisement(ResultSet row) throws SQLException {
        return new Advertisement(
                PostingKey.parse(text(row, "key")),
                new Advertisement.Headline(text(row, "title"), text(row, "employer"), text(row, "place")),
                new Advertisement.Codes(
                        Candidates.parse(text(row, "isco")),
                        Candidates.parse(text(row, "nuts")),
                        Candidates.parse(text(row, "nace")),
                        row.getBoolean("abroad"),
                        text(row, "versions")),
                new Advertisement.Offer(
                        text(row, "language"),
                        row.getInt("openings"),
                        row.getBoolean("openings_stated"),
                        row.getBoolean("agency"),
                        instant(row, "posted_us"),
                        instant(row, "through_us")),
                new Fingerprint(row.getInt("words"), row.getLong("digest"), text(row, "signature")),
                row.getInt("fields"));
    }

    static Source source(ResultSet row) throws SQLException {
        String languages = text(row, "languages");
        return new Source(
                text(row, "id"),
                text(row, "name"),
                SourceType.valueOf(text(row, "type")),
                text(row, "country"),
                languages.isEmpty() ? Set.of() : Set.of(languages.split(" ", -1)),
                URI.create(text(row, "home")));
    }

    static SourceCount count(ResultSet row) throws SQLException {
        return new SourceCount(
                text(row, "id"),
                row.getLong("postings"),
                row.getLong("titles"),
                row.getLong("employers"),
                row.getLong("places"),
                row.getLong("regions"),
                row.getLong("occupations"));
    }

    static Spell spell(ResultSet row, String first, String last, String goneColumn) throws SQLException {
        Instant gone = instant(row, goneColumn);
        return new Spell(
                requireNonNull(instant(row, first), first),
                requireNonNull(instant(row, last), last),
                gone == null ? null : new Spell.End(gone, PostingEvent.Gone.Reason.valueOf(text(row, "reason"))));
    }

    /** The instant that a column holds as microseconds since 1970; null where it holds none. */
    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getString(column), column);
    }
}
