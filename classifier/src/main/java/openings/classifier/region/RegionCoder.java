package openings.classifier.region;

import java.util.List;
import java.util.Optional;
import openings.contract.code.Nuts;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Place;

/** Codes the main work place of an advertisement to the deepest NUTS region that its address tells. Thread-safe. */
public final class RegionCoder {
    private final Gazetteer gazetteer;

    public RegionCoder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The region of the first place that can be resolved, or why none can. */
    public Coding<Nuts> code(JobPosting posting) {
        List<Coding<Nuts>> codings =
                posting.jobLocation().stream().map(this::code).toList();
        Optional<Coding<Nuts>> coded =
                codings.stream().filter(coding -> coding.findCode().isPresent()).findFirst();
        return coded.orElseGet(() -> codings.stream().findFirst().orElse(Coding.uncoded(Reason.NO_TEXT)));
    }

    private Coding<Nuts> code(Place place) {
        return new Address(place, gazetteer).code();
    }
}
