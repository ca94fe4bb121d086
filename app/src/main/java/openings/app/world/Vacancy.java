package openings.app.world;

import static java.util.Objects.requireNonNull;

/**
 * A true vacancy: what statistics wants to count.
 *
 * @param number from 0, in the order of opening
 * @param open the days on which it is open
 */
public record Vacancy(int number, Job job, Period open) {
    public Vacancy {
        requireNonNull(job, "job");
        requireNonNull(open, "open");
    }

    /**
     * What is vacant.
     *
     * @param agency whether people are placed with another employer
     * @param positions how many people are sought, at least 1; statistics counts each
     */
    public record Job(Occupation occupation, Town town, Employer employer, boolean agency, int positions) {
        public Job {
            requireNonNull(occupation, "occupation");
            requireNonNull(town, "town");
            requireNonNull(employer, "employer");
            if (positions < 1) {
                throw new IllegalArgumentException("Positions below 1: " + positions);
            }
        }
    }
}
