package openings.crawler.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import openings.crawler.text.Whitespace;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Reads dates in the three forms of RFC 9110, section 5.6.7. */
final class HttpDate {
    /** The client reads the other two, and this one only with a zone, which it does not have. */
    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss uuuu", Locale.ENGLISH);

    private HttpDate() {}

    /** The instant that is meant; null if it is none. */
    static @Nullable Instant parse(String written) {
        String line = Whitespace.line(written);
        Instant common = DateUtils.parseStandardDate(line);
        if (common != null) {
            return common;
        }
        try {
            return LocalDateTime.parse(line, ASCTIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
