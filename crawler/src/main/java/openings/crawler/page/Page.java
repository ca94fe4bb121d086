package openings.crawler.page;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openings.contract.posting.Provenance;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.feed.Records;
import openings.crawler.text.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A fetched document. Parsed as HTML at most once. Not thread-safe. */
public final class Page {
    private final URI uri;
    private final Instant fetched;
    private final String contentType;
    private final byte[] body;
    private final String digest;
    private List<String> links = List.of();
    private @Nullable WarcLocator warc;
    private @Nullable Document document;
    private @Nullable Charset charset;
    private Records.@Nullable Format format;

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

    /** Takes the {@code Link} headers that it came with. */
    public void cameWith(List<String> linkHeaders) {
        links = List.copyOf(linkHeaders);
    }

    /** Where its {@code Link} headers say that what stands in a relation such as {@code next} to it is. */
    public Optional<URI> linked(String relation) {
        return links.stream()
                .flatMap(header -> LinkHeader.targets(header, relation).stream())
                .flatMap(target -> WebAddress.parse(uri, target).stream())
                .findFirst();
    }

    /** What the document is made of. */
    public Records.Format format() {
        Records.Format known = format;
        if (known == null) {
            known = Records.format(body, contentType);
            format = known;
        }
        return known;
    }

    /**
     * Whether the word, in lower case and ASCII, stands somewhere in it, in any case. Cheaper than parsing: where a byte
     * cannot end the word, as many are passed over as the word is long (Horspool, Practical fast searching in strings, 1980).
     */
    public boolean mentions(String word) {
        int step = charset().name().startsWith("UTF-16") ? 2 : 1;
        int last = (word.length() - 1) * step;
        int[] skips = skips(word);
        int start = 0;
        while (start + last < body.length) {
            if (standsAt(word, start, step)) {
                return true;
            }
            start += step == 1 ? skips[body[start + last] & 0xff] : 1;
        }
        return false;
    }

    /** How far, by byte, the word must be moved on where that byte stands at its end. */
    private static int[] skips(String word) {
        int[] skips = new int[256];
        Arrays.fill(skips, word.length());
        for (int i = 0; i < word.length() - 1; i++) {
            skips[word.charAt(i)] = word.length() - 1 - i;
            skips[Character.toUpperCase(word.charAt(i))] = word.length() - 1 - i;
        }
        return skips;
    }

    private boolean standsAt(String word, int start, int step) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (lower(body[start + i * step]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte character) {
        return character >= 'A' && character <= 'Z' ? character + 32 : character;
    }

    /** The document as HTML. */
    public Document document() {
        Document parsed = document;
        if (parsed == null) {
            try {
                parsed = Jsoup.parse(new ByteArrayInputStream(body), charset().name(), uri.toString());
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

    private Charset charset() {
        Charset known = charset;
        if (known == null) {
            known = Charsets.of(body, contentType);
            charset = known;
        }
        return known;
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
