package openings.contract.posting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which advertisement: the same on every visit, so that what is known of it can be updated. The key of the Kafka
 * topics. Written {@code source/identifier}.
 *
 * @param source id of the {@link Source}, without a slash
 * @param identifier the source's own identifier (schema.org {@code identifier}), or a digest of the canonical URL
 */
public record PostingKey(String source, String identifier) implements Comparable<PostingKey> {
    public PostingKey {
        Source.checkId(source);
        requireNonNull(identifier, "identifier");
        if (identifier.isBlank()) {
            throw new IllegalArgumentException("A posting of source \"" + source + "\" has a blank identifier");
        }
    }

    /** The key of a posting whose source gives it no identifier of its own. */
    public static PostingKey ofUrl(String source, URI canonicalUrl) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonicalUrl.toString().getBytes(StandardCharsets.UTF_8));
            return new PostingKey(source, "url-" + HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @JsonCreator
    public static PostingKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a posting key (source/identifier): \"" + text + "\"");
        }
        return new PostingKey(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(PostingKey other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : identifier.compareTo(other.identifier);
    }

    @JsonValue
    @Override
    public String toString() {
        return source + "/" + identifier;
    }
}
