package openings.aggregator.estimate;

/**
 * How far two distributions over the same groups are apart, and how much uneven weights cost. Shares need not add up to
 * 1; they are brought to it.
 */
public final class Divergence {
    private Divergence() {}

    /** Duncan's dissimilarity (Duncan and Duncan 1955): ½ Σ|p−q|, 0 to 1. */
    public static double duncan(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.abs(p[i] / sum(p) - q[i] / sum(q));
        }
        return sum / 2;
    }

    /** Hellinger distance: √(1 − Σ√(pq)), 0 to 1. */
    public static double hellinger(double[] p, double[] q) {
        double affinity = 0;
        for (int i = 0; i < p.length; i++) {
            affinity += Math.sqrt(p[i] / sum(p) * (q[i] / sum(q)));
        }
        return Math.sqrt(Math.max(0, 1 - affinity));
    }

    /** Kullback-Leibler divergence of p from q in bits; infinite where q lacks what p has. */
    public static double kullbackLeibler(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double share = p[i] / sum(p);
            sum += share == 0 ? 0 : share * Math.log(share / (q[i] / sum(q)));
        }
        return sum / Math.log(2);
    }

    /** Jensen-Shannon divergence in bits: the mean divergence of both from their mean, 0 to 1, never below by rounding. */
    public static double jensenShannon(double[] p, double[] q) {
        double[] mean = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            mean[i] = (p[i] / sum(p) + q[i] / sum(q)) / 2;
        }
        return Math.max(0, (kullbackLeibler(p, mean) + kullbackLeibler(q, mean)) / 2);
    }

    /** Kish's design effect of weights (Kish 1965): n Σw² / (Σw)², 1 where all are equal. */
    public static double designEffect(double[] weights) {
        return weights.length * sumOfSquares(weights) / (sum(weights) * sum(weights));
    }

    /** Kish's effective sample size: n over the design effect. */
    public static double effectiveSampleSize(double[] weights) {
        return weights.length / designEffect(weights);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
