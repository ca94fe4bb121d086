package openings.contract.coding;

import static java.util.Objects.requireNonNull;

import openings.contract.code.EscoSkill;

/**
 * A skill that an advertisement mentions.
 *
 * @param probability calibrated probability that the mention means this skill
 * @param mention whether it is a must, nice to have, or a task of the job
 */
public record SkillMention(EscoSkill skill, double probability, Mention mention, Evidence evidence) {
    /** In what role a skill is mentioned. */
    public enum Mention {
        MUST,
        NICE,
        TASK
    }

    public SkillMention {
        requireNonNull(skill, "skill");
        requireNonNull(mention, "mention");
        requireNonNull(evidence, "evidence");
        Probabilities.check(probability);
    }
}
