package openings.aggregator.estimate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** How jobs whose code is known in full are spread, so that those not known in full can be spread alike. */
final class Donors {
    private final Function<Job, Shares> property;
    private final Predicate<String> full;
    private final Map<String, Map<String, Double>> byMajorGroup = new HashMap<>();
    private final Map<Asked, Optional<Shares>> answers = new HashMap<>();

    private record Asked(String majorGroup, String prefix) {}

    /**
     * @param property which code
     * @param full whether a code is as deep as need be
     */
    Donors(Function<Job, Shares> property, Predicate<String> full) {
        this.property = property;
        this.full = full;
    }

    /** Only a job whose code was given lends it to others. */
    void add(Job job) {
        property.apply(job).findCertain().filter(full).ifPresent(code -> {
            add(job.codes().majorGroup(), code, job.openings());
            add("", code, job.openings());
        });
    }

    private void add(String majorGroup, String code, double jobs) {
        byMajorGroup.computeIfAbsent(majorGroup, absent -> new TreeMap<>()).merge(code, jobs, Double::sum);
    }

    boolean full(String code) {
        return full.test(code);
    }

    /** How the parts of {@code prefix} are spread in a major group of occupations, or where it has none, in all. */
    Optional<Shares> find(String majorGroup, String prefix) {
        return answers.computeIfAbsent(new Asked(majorGroup, prefix), asked -> {
            Optional<Shares> within = under(majorGroup, prefix);
            return within.isPresent() ? within : under("", prefix);
        });
    }

    private Optional<Shares> under(String majorGroup, String prefix) {
        Map<String, Double> parts = new TreeMap<>();
        byMajorGroup.getOrDefault(majorGroup, Map.of()).forEach((code, jobs) -> {
            if (code.startsWith(prefix)) {
                parts.put(code, jobs);
            }
        });
        double all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        parts.replaceAll((code, jobs) -> jobs / all);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Shares(parts));
    }
}
