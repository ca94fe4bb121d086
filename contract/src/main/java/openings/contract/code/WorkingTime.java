package openings.contract.code;

/** The share of a full week that is offered. */
public enum WorkingTime implements Code {
    FULL_TIME,
    PART_TIME,
    /** The applicant may choose, or both are offered. */
    FULL_OR_PART_TIME;

    @Override
    public String code() {
        return name();
    }
}
