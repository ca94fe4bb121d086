package openings.contract.code;

/** The lowest education an advertisement asks for, in the levels of ISCED 2011. */
public enum EducationLevel implements Code {
    ISCED_0,
    ISCED_1,
    ISCED_2,
    ISCED_3,
    ISCED_4,
    ISCED_5,
    ISCED_6,
    ISCED_7,
    ISCED_8;

    @Override
    public String code() {
        return name();
    }
}
