package openings.crawler.warc;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.page.Page;
import openings.crawler.text.WebAddress;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the web pages out of a WARC file (ISO 28500) or an ARC file, compressed or not, whoever has written it. What is no
 * answer of HTTP 200 is passed over and counted. A file that breaks off or cannot be read on ends there; what came before
 * counts. One thread.
 */
public final class WarcFile {
    private static final URI NOWHERE = URI.create("about:blank");

    private final Path file;
    private final int maxBytes;
    private final Predicate<URI> wanted;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private long pages;

    /** Takes pages, in the order of the file. */
    @FunctionalInterface
    public interface Receiver {
        void take(Page page) throws InterruptedException;
    }

    /**
     * What a file held.
     *
     * @param pages that were handed over
     * @param passedOver records that were not, by what they are: a type of record such as {@code request},
     *     {@code other-status}, {@code other-site}, {@code not-http}, {@code too-large} or {@code unreadable}
     * @param broken where and why the file could not be read to its end; null where it could
     */
    public record Contents(
            long pages,
            Map<String, Long> passedOver,
            @Nullable String broken) {
        public Contents {
            passedOver = Map.copyOf(passedOver);
        }
    }

    /**
     * A file to be read.
     *
     * @param maxBytes longest body, after decompression
     * @param wanted which addresses are
     */
    public WarcFile(Path file, int maxBytes, Predicate<URI> wanted) {
        this.file = requireNonNull(file, "file");
        this.maxBytes = maxBytes;
        this.wanted = wanted;
    }

    /** Hands over its pages. */
    public Contents read(Receiver out) throws InterruptedException {
        long position = 0;
        try (WarcReader reader = new WarcReader(file)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                position = reader.position();
                Optional<Page> page = page(record.get());
                if (page.isPresent()) {
                    page.get().keptAt(new WarcLocator(file.toString(), position));
                    pages++;
                    out.take(page.get());
                }
            }
            return new Contents(pages, passedOver, null);
        } catch (IOException e) {
            return new Contents(pages, passedOver, "after the record at byte " + position + ": " + reason(e));
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new IOException(e); // what the parser makes of a file that is none
        }
    }

    private Optional<Page> page(WarcRecord record) throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return passOver(record.type().toLowerCase(Locale.ROOT));
        }
        Optional<URI> address = WebAddress.parse(NOWHERE, target(response));
        if (address.isEmpty()) {
            return passOver("not-http");
        }
        if (!wanted.test(address.get())) {
            return passOver("other-site");
        }
        try {
            return page(address.get(), response);
        } catch (EOFException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return passOver("unreadable");
        }
    }

    private Optional<Page> page(URI address, WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            return passOver("other-status");
        }
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                return passOver("too-large");
            }
            String type = http.headers().first("Content-Type").orElse("");
            return Optional.of(new Page(address, response.date(), type, bytes));
        }
    }

    private Optional<Page> passOver(String kind) {
        passedOver.merge(kind, 1L, Long::sum);
        return Optional.empty();
    }

    /** Some writers put an address into angle brackets. */
    private static String target(WarcResponse response) {
        String target = response.target().strip();
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return e instanceof EOFException
                ? "it breaks off"
                : message == null
                        ? e.getClass().getSimpleName()
                        : message.lines().findFirst().orElse("");
    }
}
