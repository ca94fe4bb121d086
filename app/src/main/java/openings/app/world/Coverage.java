package openings.app.world;

import java.util.List;
import java.util.Map;

/** Which vacancies are advertised online at all, and how widely: by activity, and a little by occupation. */
final class Coverage {
    private static final double MOST = 0.99;
    private static final double LARGEST_COPY_CHANCE = 0.9;
    private static final double AGENCY_COPIES = 1.3;
    private static final Weights BY_MAJOR =
            Weights.parse("1:1.05 2:1.03 3:1.02 4:1.01 5:0.98 6:0.9 7:0.96 8:0.97 9:0.93");

    private final Map<String, List<String>> bySection = Tables.byCode("coverage.tsv");

    /** The probability that a vacancy is advertised online. */
    double of(Vacancy.Job job) {
        return Math.min(MOST, column(job, 1) * BY_MAJOR.of(job.occupation().major()));
    }

    /**
     * The probability that an advertised vacancy appears on a further board too.
     *
     * @param part the board's part of the affinity of all further boards
     */
    double ofCopy(Vacancy.Job job, double part) {
        double copies = column(job, 2) * (job.agency() ? AGENCY_COPIES : 1);
        return Math.min(LARGEST_COPY_CHANCE, copies * part);
    }

    private double column(Vacancy.Job job, int column) {
        return Double.parseDouble(
                Tables.required(job.employer().section(), bySection).get(column));
    }
}
