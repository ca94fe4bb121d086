package openings.contract.code;

/** A code of a classification. Implementations refuse malformed codes with an {@link IllegalArgumentException}. */
public sealed interface Code
        permits Isco08,
                EscoOccupation,
                EscoSkill,
                Nuts,
                Nace,
                ContractType,
                WorkingTime,
                WorkPlace,
                EducationLevel,
                Experience {
    /** The code as its classification writes it, for example {@code 2512} or {@code DK011}. */
    String code();
}
