package openings.crawler.page;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.contract.posting.Provenance;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.feed.Records;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A fetched document. Parsed as HTML at most once. Not thread-safe. */
public final class Page {
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final URI uri;
    private final Instant fetched;
    private final String contentType;
    private final byte[] body;
    private final String digest;
    private @Nullable WarcLocator warc;
    private @Nullable Document document;
    private @Nullable String lower;

    /**
     * Takes over the body, which is not to be changed any more.
     *
     * @param uri where it was found, after redirects
     * @param contentType as the server declares it; empty where it does not
     */
    public Page(URI uri, Instant fetched, String contentType, byte[] body) {
        this.uri = requireNonNull(uri, "uri");
        this.fetched = requireNonNull(fetched, "fetched");
        this.contentType = requireNonNull(contentType, "contentType");
        this.body = requireNonNull(body, "body");
        digest = digest(body);
    }

    public URI uri() {
        return uri;
    }

    public Instant fetched() {
        return fetched;
    }

    public String contentType() {
        return contentType;
    }

    /** SHA-256 of the body, as {@link Provenance#payloadDigest} writes it. */
    public String digest() {
        return digest;
    }

    /** Says where the raw document is kept. */
    public void keptAt(WarcLocator locator) {
        warc = locator;
    }

    /** What the document is made of. */
    public Records.Format format() {
        return Records.format(body, contentType);
    }

    /** Whether the words, in lower case and ASCII, stand somewhere in it. Cheaper than parsing. */
    public boolean mentions(String words) {
        String text = lower;
        if (text == null) {
            text = new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            lower = text;
        }
        return text.contains(words);
    }

    /** The document as HTML. */
    public Document document() {
        Document parsed = document;
        if (parsed == null) {
            try {
                parsed = Jsoup.parse(new ByteArrayInputStream(body), charset(), uri.toString());
            } catch (IOException e) {
                throw new UncheckedIOException("Bytes in memory can be read", e);
            }
            document = parsed;
        }
        return parsed;
    }

    /** Its bytes, after decompression; not to be changed. */
    public byte[] body() {
        return body;
    }

    /** Where a posting on it comes from. */
    public Provenance provenance(URI address, ExtractionMethod method) {
        return new Provenance(address, fetched, digest, warc, method);
    }

    /** What the server declares, if it is a character set; the page's own declaration is jsoup's matter. */
    private @Nullable String charset() {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1)) ? matcher.group(1) : null;
        } catch (IllegalArgumentException e) {
            return null; // not even the name of one
        }
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha256:" + HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
