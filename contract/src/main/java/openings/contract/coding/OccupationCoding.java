package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import openings.contract.code.EscoOccupation;
import openings.contract.code.Isco08;

/**
 * The occupation of an advertisement in both classifications.
 *
 * @param isco the deepest ISCO-08 group that is sure enough
 * @param esco the ESCO occupation, where an ESCO release is imported and it is sure enough
 */
public record OccupationCoding(Coding<Isco08> isco, Coding<EscoOccupation> esco) {
    public OccupationCoding {
        requireNonNull(isco, "isco");
        requireNonNull(esco, "esco");
    }
}
