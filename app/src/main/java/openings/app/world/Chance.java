package openings.app.world;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Where chance comes from: independent streams of one seed, so that one part's draws never shift another's. */
final class Chance {
    private Chance() {}

    /** The stream for one purpose. */
    static RandomGenerator of(long seed, String purpose) {
        return of(seed, purpose, 0);
    }

    /** The stream for one purpose and one numbered thing. */
    static RandomGenerator of(long seed, String purpose, long number) {
        long mixed = mix(seed ^ mix(purpose.hashCode() ^ mix(number)));
        return new SplittableRandom(mixed);
    }

    static boolean happens(double probability, RandomGenerator random) {
        return random.nextDouble() < probability;
    }

    static <T> T pick(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    /** MurmurHash3's 64-bit finalizer. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
