package openings.aggregator.ledger;

import static java.util.Objects.requireNonNull;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.HexFormat;
import java.util.stream.LongStream;
import openings.contract.posting.PostingText;

/**
 * By what the texts of two advertisements can be compared after the texts themselves are gone.
 *
 * @param words how many words the text has
 * @param digest 64-bit hash of the normalised text
 * @param signature MinHash (Broder 1997) of the runs of three words: {@value #COMPONENTS} components of {@value #BITS}
 *     bits, in hexadecimal. The share of equal components estimates the Jaccard similarity.
 */
public record Fingerprint(int words, long digest, String signature) {
    /** How many bands a signature has; each is compared as one number. */
    public static final int BANDS = 16;

    private static final int COMPONENTS = 64;
    private static final int BAND_DIGITS = 16;
    private static final int BITS = 16;
    private static final int HEX_DIGITS = BITS / 4;
    private static final int RUN = 3;
    private static final Hasher64 HASHER = Hashing.wyhashFinal4();
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(COMPONENTS, BITS);

    public Fingerprint {
        requireNonNull(signature, "signature");
    }

    static Fingerprint of(PostingText text) {
        return of(Normal.title(text.title()) + " " + Normal.words(text.description()));
    }

    private static Fingerprint of(String normal) {
        String[] words = normal.strip().split(" ", -1);
        long[] hashes = LongStream.range(0, words.length)
                .map(i -> HASHER.hashCharsToLong(words[(int) i]))
                .toArray();
        byte[] signature = POLICY.createHasher()
                .compute(ElementHashProvider.ofFunction(i -> run(hashes, i), Math.max(1, hashes.length - RUN + 1)));
        return new Fingerprint(
                words.length, HASHER.hashCharsToLong(normal), HexFormat.of().formatHex(signature));
    }

    private static long run(long[] hashes, int start) {
        long hash = 0;
        for (int i = start; i < Math.min(hashes.length, start + RUN); i++) {
            hash = HASHER.hashLongLongToLong(hash, hashes[i]);
        }
        return hash;
    }

    /** Four components together, {@code i} from 0 to {@link #BANDS} - 1: texts that share a band may be copies. */
    public long band(int i) {
        return Long.parseUnsignedLong(signature, i * BAND_DIGITS, (i + 1) * BAND_DIGITS, 16);
    }

    /** The estimated Jaccard similarity of two texts, 0 to 1. */
    public double similarity(Fingerprint other) {
        int equal = 0;
        for (int i = 0; i < COMPONENTS; i++) {
            if (signature.regionMatches(i * HEX_DIGITS, other.signature, i * HEX_DIGITS, HEX_DIGITS)) {
                equal++;
            }
        }
        return (double) equal / COMPONENTS;
    }

    /**
     * How much of the shorter text stands in the longer one, 0 to 1, so that a teaser is recognised. Follows from the
     * similarity J = |A∩B| / |A∪B| and the lengths: |A∩B| = J (|A| + |B|) / (1 + J).
     */
    public double containment(Fingerprint other) {
        double similarity = similarity(other);
        double shared = similarity * (words + other.words) / (1 + similarity);
        return Math.min(1, shared / Math.max(1, Math.min(words, other.words)));
    }
}
