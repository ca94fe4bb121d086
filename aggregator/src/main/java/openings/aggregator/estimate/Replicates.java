package openings.aggregator.estimate;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/**
 * Bootstrap replicates by Poisson weights: in each, a unit is drawn Poisson(1) times, by a hash of the unit and the
 * replicate, so that every pass over the jobs draws the same (Chamandy et al. 2012, <i>Estimating uncertainty for
 * massive data streams</i>). Number 0 is the estimate itself, in which everything is drawn once.
 */
final class Replicates {
    private static final Hasher64 HASHER = Hashing.wyhashFinal4();
    private static final double[] CUMULATIVE = cumulativePoisson();

    private final int count;

    /** @param count how many, without number 0 */
    Replicates(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("An interval needs replicates, not " + count);
        }
        this.count = count;
    }

    /** How many numbers an estimate has, number 0 included. */
    int size() {
        return count + 1;
    }

    /** How often {@code unit} is drawn in each replicate. */
    Replicated draw(String unit) {
        double[] times = new double[count + 1];
        times[0] = 1;
        long seed = HASHER.hashCharsToLong(unit);
        for (int replicate = 1; replicate <= count; replicate++) {
            times[replicate] = poisson(HASHER.hashLongLongToLong(seed, replicate));
        }
        return Replicated.of(times);
    }

    private static int poisson(long hash) {
        double uniform = (hash >>> 11) * 0x1.0p-53;
        int times = 0;
        while (times < CUMULATIVE.length && uniform >= CUMULATIVE[times]) {
            times++;
        }
        return times;
    }

    private static double[] cumulativePoisson() {
        double[] cumulative = new double[12];
        double probability = Math.exp(-1);
        double sum = 0;
        for (int times = 0; times < cumulative.length; times++) {
            probability = times == 0 ? probability : probability / times;
            sum += probability;
            cumulative[times] = sum;
        }
        return cumulative;
    }
}
