package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import openings.contract.code.ContractType;
import openings.contract.code.EducationLevel;
import openings.contract.code.Experience;
import openings.contract.code.WorkPlace;
import openings.contract.code.WorkingTime;

/** What is offered and asked for beside the occupation and its skills. */
public record ConditionsCoding(
        Coding<ContractType> contract,
        Coding<WorkingTime> workingTime,
        Coding<WorkPlace> workPlace,
        Coding<EducationLevel> education,
        Coding<Experience> experience) {
    public ConditionsCoding {
        requireNonNull(contract, "contract");
        requireNonNull(workingTime, "workingTime");
        requireNonNull(workPlace, "workPlace");
        requireNonNull(education, "education");
        requireNonNull(experience, "experience");
    }
}
