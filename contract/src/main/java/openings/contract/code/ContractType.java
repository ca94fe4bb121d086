package openings.contract.code;

/** How long the employment lasts and with whom, as far as an advertisement says. */
public enum ContractType implements Code {
    PERMANENT,
    FIXED_TERM,
    /** Placed by an agency with another employer. */
    AGENCY,
    APPRENTICESHIP,
    INTERNSHIP,
    SELF_EMPLOYED,
    VOLUNTARY;

    @Override
    public String code() {
        return name();
    }
}
