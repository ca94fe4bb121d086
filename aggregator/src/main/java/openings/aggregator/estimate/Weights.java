package openings.aggregator.estimate;

import java.util.Map;

/**
 * How many vacancies a job stands for in a quarter, in each replicate, number 0 being the estimate itself.
 *
 * @param bySection of activities that official statistics cover
 * @param otherwise of activities that they do not cover, and where the activity is not known
 * @param state what the weights rest on
 */
record Weights(Map<String, Replicated> bySection, Replicated otherwise, BenchmarkState state) {
    /** The weights of a job, by how it is spread over activities. */
    Replicated of(Job job) {
        Replicated weights = Replicated.zero(otherwise.size());
        job.codes()
                .activity()
                .byCode()
                .forEach((section, share) -> weights.add(bySection.getOrDefault(section, otherwise), share));
        return weights;
    }

    Weights in(BenchmarkState another) {
        return new Weights(bySection, otherwise, another);
    }
}
