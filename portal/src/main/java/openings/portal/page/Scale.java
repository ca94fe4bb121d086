package openings.portal.page;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale from nought that ends at or above a number, with at most six even steps.
 *
 * @param step 1, 2 or 5 times a power of ten
 * @param top a multiple of {@code step}
 */
record Scale(long step, long top) {
    private static final int MOST_STEPS = 5;

    static Scale upTo(long greatest) {
        long power = 1;
        while (true) {
            for (long step : new long[] {power, 2 * power, 5 * power}) {
                if (step * MOST_STEPS >= greatest) {
                    return new Scale(step, Math.max(step, Math.ceilDiv(greatest, step) * step));
                }
            }
            power *= 10;
        }
    }

    /** The marks from nought to the top. */
    List<Long> marks() {
        return LongStream.iterate(0, mark -> mark <= top, mark -> mark + step)
                .boxed()
                .toList();
    }
}
