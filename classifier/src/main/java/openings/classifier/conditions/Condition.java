package openings.classifier.conditions;

import java.util.Optional;
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

    /** Empty for {@code none}: a phrase that says nothing though a part of it would. */
    static Optional<Condition> of(String property, String code) {
        return switch (property) {
            case "contract" -> Optional.of(new Condition(Property.CONTRACT, ContractType.valueOf(code)));
            case "workingTime" -> Optional.of(new Condition(Property.WORKING_TIME, WorkingTime.valueOf(code)));
            case "workPlace" -> Optional.of(new Condition(Property.WORK_PLACE, WorkPlace.valueOf(code)));
            case "education" -> Optional.of(new Condition(Property.EDUCATION, EducationLevel.valueOf(code)));
            case "none" -> Optional.empty();
            default -> throw new IllegalStateException("No such property in phrases.tsv: " + property);
        };
    }
}
