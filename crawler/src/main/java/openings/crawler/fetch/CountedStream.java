package openings.crawler.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. */
final class CountedStream extends FilterInputStream {
    private long bytes;

    CountedStream(InputStream in) {
        super(in);
    }

    long bytes() {
        return bytes;
    }

    /** Reads to the end, which shows whether the stream ends where it was said to; no further than that. */
    void skipRest(int most) throws IOException {
        byte[] buffer = new byte[8192];
        int skipped = 0;
        for (int n = read(buffer); n >= 0 && skipped <= most; n = read(buffer)) {
            skipped += n;
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        bytes += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        bytes += Math.max(n, 0);
        return n;
    }
}
