package openings.crawler.frontier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import openings.crawler.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the one validator that a server would look at: the entity tag, or else the time of the last modification (RFC 9110,
 * section 13.1.3), this as a number. One that cannot be sent again as the server wrote it is not kept.
 */
final class StoredValidator {
    private static final int LONGEST_TAG = 200;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private StoredValidator() {}

    /** A text, a number or null. */
    static @Nullable Object of(Validators validators) {
        String tag = validators.entityTag();
        if (tag != null && !tag.isBlank() && tag.length() <= LONGEST_TAG) {
            return tag;
        }
        String modified = validators.lastModified();
        return modified == null ? null : seconds(modified);
    }

    static Validators read(ResultSet row, String column) throws SQLException {
        return switch (row.getObject(column)) {
            case String tag -> new Validators(tag, null);
            case Number seconds -> new Validators(null, HTTP_DATE.format(Instant.ofEpochSecond(seconds.longValue())));
            case null, default -> Validators.NONE;
        };
    }

    private static @Nullable Long seconds(String written) {
        try {
            Instant modified = ZonedDateTime.parse(written, HTTP_DATE).toInstant();
            return HTTP_DATE.format(modified).equals(written) ? modified.getEpochSecond() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
