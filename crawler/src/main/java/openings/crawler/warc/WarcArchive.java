package openings.crawler.warc;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import openings.contract.posting.Provenance.WarcLocator;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Appends response records to WARC files in a folder. Thread-safe. */
public final class WarcArchive implements AutoCloseable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> NOT_AS_KEPT = List.of("content-length", "content-encoding", "transfer-encoding");

    private final Path folder;
    private final long maxFileBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable FileOutputStream file;
    private String name = "";
    private long size;

    private WarcArchive(Path folder, long maxFileBytes) {
        this.folder = folder;
        this.maxFileBytes = maxFileBytes;
    }

    /**
     * Opens the archive; a file is begun with the first record.
     *
     * @param maxFileBytes size after which a new file is begun
     */
    public static WarcArchive open(Path folder, long maxFileBytes) throws IOException {
        Files.createDirectories(folder);
        return new WarcArchive(folder, maxFileBytes);
    }

    /**
     * Keeps a payload as it is after decompression.
     *
     * @param headers of the response, those that speak of its coding are left out
     */
    public WarcLocator keep(URI uri, Instant fetched, int status, Map<String, List<String>> headers, byte[] body)
            throws IOException {
        HttpResponse.Builder response = new HttpResponse.Builder(status, "");
        headers.forEach((header, values) -> {
            if (!NOT_AS_KEPT.contains(header.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> response.addHeader(header, value));
            }
        });
        byte[] member = member(new WarcResponse.Builder(uri)
                .date(fetched)
                .body(response.body((MediaType) null, body).build())
                .build());
        lock.lock();
        try {
            return append(member, fetched);
        } finally {
            lock.unlock();
        }
    }

    /** Makes all that was kept durable. */
    public void flush() throws IOException {
        lock.lock();
        try {
            if (file != null) {
                file.getFD().sync();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            if (file != null) {
                file.close();
                file = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private WarcLocator append(byte[] member, Instant now) throws IOException {
        FileOutputStream open = file;
        if (open == null || size >= maxFileBytes) {
            open = begin(now);
        }
        WarcLocator locator = new WarcLocator(name, size);
        open.write(member);
        size += member.length;
        return locator;
    }

    private FileOutputStream begin(Instant now) throws IOException {
        close();
        int number = 1;
        do {
            name = String.format(Locale.ROOT, "openings-%s-%04d.warc.gz", STAMP.format(now), number++);
        } while (Files.exists(folder.resolve(name)));
        FileOutputStream open = new FileOutputStream(folder.resolve(name).toFile());
        byte[] header = member(new Warcinfo.Builder()
                .date(now)
                .filename(name)
                .fields(Map.of("software", List.of("Openings"), "format", List.of("WARC File Format 1.0")))
                .build());
        open.write(header);
        file = open;
        size = header.length;
        return open;
    }

    /** A record as one gzip member, composed in memory. */
    private static byte[] member(WarcRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(record);
        }
        return bytes.toByteArray();
    }
}
