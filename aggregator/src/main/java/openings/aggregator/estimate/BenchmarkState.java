package openings.aggregator.estimate;

import static java.util.Objects.requireNonNull;

import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;

/** What a figure's calibration rests on. */
public sealed interface BenchmarkState {
    /**
     * Official figures of the same quarter.
     *
     * @param total of all activities covered
     * @param scopeDiffers whether they cover less than other countries' do
     */
    record Current(OfficialFigure total, boolean scopeDiffers) implements BenchmarkState {
        public Current {
            requireNonNull(total, "total");
        }
    }

    /**
     * Official figures of another quarter, as there are none of this one yet.
     *
     * @param of the quarter they are of
     * @param quarters how far that is away, at least 1
     */
    record Other(Quarter of, int quarters, boolean scopeDiffers) implements BenchmarkState {}

    /**
     * None.
     *
     * @param reason why
     */
    record None(String reason) implements BenchmarkState {
        public None {
            requireNonNull(reason, "reason");
        }
    }
}
