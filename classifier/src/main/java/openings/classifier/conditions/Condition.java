package openings.classifier.conditions;

import openings.contract.code.Code;
import openings.contract.code.ContractType;
import openings.contract.code.EducationLevel;
import openings.contract.code.WorkPlace;
import openings.contract.code.WorkingTime;

/** What a phrase says of one property, as {@code phrases.tsv} writes it. */
record Condition(Property property, Code code) {
    /** A property that phrases speak of. */
    enum Property {
        CONTRACT,
        WORKING_TIME,
        WORK_PLACE,
        EDUCATION
    }

    static Condition of(String property, String code) {
        return switch (property) {
            case "contract" -> new Condition(Property.CONTRACT, ContractType.valueOf(code));
            case "workingTime" -> new Condition(Property.WORKING_TIME, WorkingTime.valueOf(code));
            case "workPlace" -> new Condition(Property.WORK_PLACE, WorkPlace.valueOf(code));
            case "education" -> new Condition(Property.EDUCATION, EducationLevel.valueOf(code));
            default -> throw new IllegalStateException("No such property in phrases.tsv: " + property);
        };
    }
}
