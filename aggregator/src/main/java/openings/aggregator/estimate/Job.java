package openings.aggregator.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import openings.aggregator.release.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A distinct vacancy among the advertisements: a cluster of copies, with how it is spread over codes.
 *
 * @param id of its cluster
 * @param employer normalised; empty where not known
 * @param openings how many people are sought
 * @param agency whether a temporary-work agency advertises it
 * @param copies its advertisements
 * @param open when any of its copies was
 * @param began the day the first copy was first advertised; null where that is not known
 */
record Job(
        String id,
        String employer,
        Codes codes,
        int openings,
        boolean agency,
        List<Listing> copies,
        List<Days> open,
        @Nullable LocalDate began) {
    Job {
        copies = List.copyOf(copies);
        open = List.copyOf(open);
    }

    /**
     * How a job is spread over the classifications.
     *
     * @param country as NUTS writes it
     * @param occupation ISCO-08
     * @param region NUTS down to level 2; the country where no more is known
     * @param activity sections of NACE Rev. 2
     */
    record Codes(String country, Shares occupation, Shares region, Shares activity) {
        /** The major group that most of it is in; empty where not known. */
        String majorGroup() {
            String occupation = occupation().majority();
            return occupation.isEmpty() ? occupation : occupation.substring(0, 1);
        }
    }

    Job withActivity(Shares activity) {
        Codes spread = new Codes(codes.country(), codes.occupation(), codes.region(), activity);
        return new Job(id, employer, spread, openings, agency, copies, open, began);
    }

    /** What is drawn as one in the bootstrap: the employer, or the job where that is not known. */
    String unit() {
        return employer.isEmpty() ? id : employer;
    }

    Set<String> sources() {
        return sourceShares().keySet();
    }

    /** A job that several sources carry belongs to each of them in part. */
    Map<String, Double> sourceShares() {
        Map<String, Double> shares = new TreeMap<>();
        copies.forEach(copy -> shares.put(copy.source(), 0.0));
        shares.replaceAll((source, share) -> 1.0 / shares.size());
        return shares;
    }

    /** How many advertisements and people it adds to an indicator in a period, both 0 where it is not part of it. */
    Part part(Indicator indicator, Days period) {
        return switch (indicator) {
            case STOCK -> stock(period);
            case FLOW -> flow(period);
        };
    }

    /**
     * What a job adds to a figure.
     *
     * @param raw advertisements
     * @param deduplicated people sought
     */
    record Part(double raw, double deduplicated) {
        boolean none() {
            return raw == 0 && deduplicated == 0;
        }
    }

    private Part stock(Days period) {
        double days = period.count();
        double raw = 0;
        for (Listing copy : copies) {
            raw += period.countOf(copy.open()) / days;
        }
        return new Part(raw, openings * period.countOf(open) / days);
    }

    private Part flow(Days period) {
        long raw = copies.stream()
                .filter(copy -> copy.began() != null && period.contains(copy.began()))
                .count();
        boolean begins = began != null && period.contains(began);
        return new Part(raw, begins ? openings : 0);
    }
}
