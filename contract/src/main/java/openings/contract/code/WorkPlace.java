package openings.contract.code;

/** Where the work is done. */
public enum WorkPlace implements Code {
    ON_SITE,
    HYBRID,
    REMOTE;

    @Override
    public String code() {
        return name();
    }
}
