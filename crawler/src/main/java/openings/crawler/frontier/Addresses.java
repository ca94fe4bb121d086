package openings.crawler.frontier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Stores each address once, as a number for its beginning and the rest of its text. It is found by 32 bits of its digest and
 * then compared as a whole, so that two addresses with the same bits are no more than a second comparison.
 */
final class Addresses {
    /** So many beginnings may be unshared; beyond them, there is at most one for so many addresses. */
    private static final int FREE_PREFIXES = 256;

    private static final int ADDRESSES_PER_PREFIX = 32;

    private final Statements sql;

    /** An address as it is stored. */
    record Stored(int hash, long prefix, String rest) {}

    Addresses(Statements sql) {
        this.sql = sql;
    }

    /** The id of the document at an address. */
    Optional<Long> find(long site, String url) {
        return sql.find(
                "select document.id as id from document join prefix on prefix.id = document.prefix"
                        + " where hash = ? and site = ? and prefix.text || rest = ?",
                row -> row.getLong("id"),
                hash(url),
                site,
                url);
    }

    Stored store(String url) {
        String origin = url.substring(0, originEnd(url));
        String prefix = url.substring(0, prefixEnd(url, origin.length()));
        Optional<Long> known = findPrefix(prefix);
        if (known.isEmpty() && isRoomForPrefixes()) {
            known = Optional.of(addPrefix(prefix));
        }
        if (known.isPresent()) {
            return new Stored(hash(url), known.get(), url.substring(prefix.length()));
        }
        long fallback = findPrefix(origin).orElseGet(() -> addPrefix(origin));
        return new Stored(hash(url), fallback, url.substring(origin.length()));
    }

    static int hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Optional<Long> findPrefix(String text) {
        return sql.find("select id from prefix where text = ?", row -> row.getLong("id"), text);
    }

    private long addPrefix(String text) {
        return sql.insert("insert into prefix (text) values (?)", text);
    }

    private boolean isRoomForPrefixes() {
        return sql.find(
                        "select coalesce((select max(id) from prefix), 0) <"
                                + " ? + coalesce((select max(id) from document), 0) / ? as room",
                        row -> row.getBoolean("room"),
                        FREE_PREFIXES,
                        ADDRESSES_PER_PREFIX)
                .orElseThrow();
    }

    /** Behind scheme and authority. */
    private static int originEnd(String url) {
        int authority = url.indexOf("://");
        int path = authority < 0 ? -1 : url.indexOf('/', authority + 3);
        return path < 0 ? 0 : path + 1;
    }

    /** Behind the last delimiter before the first digit of the path: what comes after it is the advertisement's own. */
    private static int prefixEnd(String url, int originEnd) {
        int end = originEnd;
        for (int i = originEnd; i < url.length() && !Character.isDigit(url.charAt(i)); i++) {
            char c = url.charAt(i);
            if (c == '/' || c == '=' || c == '?') {
                end = i + 1;
            }
        }
        return end;
    }
}
