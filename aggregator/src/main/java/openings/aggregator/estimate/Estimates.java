package openings.aggregator.estimate;

import java.util.List;
import java.util.stream.Stream;
import openings.aggregator.release.BiasReport;

/**
 * What was estimated.
 *
 * @param estimates not for publication before they are judged
 * @param bias by country and quarter
 */
public record Estimates(List<Estimate> estimates, List<BiasReport.Country> bias) {
    public Estimates {
        estimates = List.copyOf(estimates);
        bias = List.copyOf(bias);
    }

    static Estimates none() {
        return new Estimates(List.of(), List.of());
    }

    Estimates and(Estimates more) {
        return new Estimates(
                Stream.concat(estimates.stream(), more.estimates.stream()).toList(),
                Stream.concat(bias.stream(), more.bias.stream()).toList());
    }
}
