package openings.aggregator.release;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * What goes into a release.
 *
 * @param manifest its number and files are set when it is written
 * @param observations after disclosure control; kept in the order of indicator, occupation, region and month
 * @param officials the official figures used
 */
public record ReleaseContent(
        ReleaseManifest manifest, List<Observation> observations, BiasReport bias, List<OfficialFigure> officials) {
    static final Comparator<Observation> ORDER = Comparator.comparing(
                    (Observation observation) -> observation.series().indicator())
            .thenComparing(observation -> observation.series().occupationCode())
            .thenComparing(observation -> observation.series().region())
            .thenComparing(Observation::period);

    public ReleaseContent {
        requireNonNull(manifest, "manifest");
        observations = observations.stream().sorted(ORDER).toList();
        requireNonNull(bias, "bias");
        officials = List.copyOf(officials);
    }
}
