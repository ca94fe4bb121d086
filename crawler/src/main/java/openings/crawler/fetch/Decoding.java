package openings.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import openings.crawler.fetch.FetchResult.Failure;

/** Undoes content codings: RFC 9110, section 8.4. */
final class Decoding {
    /** What is asked for. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int MOST_CODINGS = 2;
    private static final int BUFFER_BYTES = 16_384;

    private Decoding() {}

    /**
     * A body without its codings.
     *
     * @param written values of the headers {@code Content-Encoding}
     * @throws FetchException for codings that nobody asked for
     */
    static InputStream of(InputStream body, List<String> written) throws IOException {
        List<String> codings = codings(written);
        if (codings.size() > MOST_CODINGS) {
            throw new FetchException(Failure.ENCODING, "Encoded " + codings.size() + " times: " + codings);
        }
        PushbackInputStream decoded = new PushbackInputStream(body, 2);
        int first = codings.isEmpty() ? -1 : decoded.read();
        if (first < 0) {
            return decoded; // nothing is encoded as nothing
        }
        decoded.unread(first);
        for (String coding : codings.reversed()) {
            decoded = new PushbackInputStream(undo(coding, decoded), 2);
        }
        return decoded;
    }

    private static List<String> codings(List<String> written) {
        List<String> codings = new ArrayList<>();
        for (String value : written) {
            for (String coding : value.toLowerCase(Locale.ROOT).split(",", -1)) {
                if (!coding.isBlank() && !coding.strip().equals("identity")) {
                    codings.add(coding.strip());
                }
            }
        }
        return codings;
    }

    private static InputStream undo(String coding, PushbackInputStream encoded) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(encoded, BUFFER_BYTES);
            case "deflate" -> new InflaterInputStream(encoded, new Inflater(!hasZlibHeader(encoded)), BUFFER_BYTES);
            default ->
                throw new FetchException(Failure.ENCODING, "Encoded as \"" + coding + "\", which was not asked for");
        };
    }

    /** Some servers send deflate without the zlib format around it that the standard asks for. */
    private static boolean hasZlibHeader(PushbackInputStream encoded) throws IOException {
        byte[] start = encoded.readNBytes(2);
        encoded.unread(start);
        return start.length == 2 && (start[0] & 0x0f) == 8 && ((start[0] & 0xff) << 8 | (start[1] & 0xff)) % 31 == 0;
    }
}
