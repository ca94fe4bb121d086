package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an advertisement came to us, so that every figure can be followed back to its evidence.
 *
 * @param uri where a reader finds the advertisement
 * @param fetched when its payload was fetched
 * @param payloadDigest of the fetched payload, written {@code sha256:} and 64 hexadecimal digits
 * @param warc where the raw payload is kept; null where none is kept
 * @param method how the fields were found
 */
public record Provenance(
        URI uri,
        Instant fetched,
        String payloadDigest,
        @Nullable WarcLocator warc,
        ExtractionMethod method) {
    public Provenance {
        requireNonNull(uri, "uri");
        requireNonNull(fetched, "fetched");
        requireNonNull(payloadDigest, "payloadDigest");
        requireNonNull(method, "method");
    }

    /**
     * A record of a WARC file (ISO 28500).
     *
     * @param file name of the file
     * @param offset of the record's first byte
     */
    public record WarcLocator(String file, long offset) {
        public WarcLocator {
            requireNonNull(file, "file");
            if (offset < 0) {
                throw new IllegalArgumentException("Negative offset in " + file + ": " + offset);
            }
        }
    }

    /** How the fields of an advertisement were found, the most reliable first. */
    public enum ExtractionMethod {
        API,
        FEED,
        JSON_LD,
        MICRODATA,
        RDFA,
        TEMPLATE,
        STRUCTURE
    }
}
