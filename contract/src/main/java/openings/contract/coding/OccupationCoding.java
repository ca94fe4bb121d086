package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;

/**
 * The occupation of an advertisement in both classifications.
 *
 * @param isco the deepest ISCO-08 group that is sure enough; of the first job, where the title names several
 * @param esco the ESCO occupation, where an ESCO release is imported and it is sure enough
 * @param further unit groups of the further jobs that the title names ("cook or waiter"), in its order; mostly none
 */
public record OccupationCoding(
        Coding<Isco08> isco, Coding<EscoOccupation> esco, List<Coding.Alternative<Isco08>> further) {
    public OccupationCoding {
        requireNonNull(isco, "isco");
        requireNonNull(esco, "esco");
        further = List.copyOf(further);
    }

    /** The occupation of an advertisement for one job. */
    public OccupationCoding(Coding<Isco08> isco, Coding<EscoOccupation> esco) {
        this(isco, esco, List.of());
    }
}
