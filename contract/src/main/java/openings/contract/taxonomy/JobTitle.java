package openings.contract.taxonomy;

import static java.util.Objects.requireNonNull;

import openings.contract.code.Isco08;

/**
 * A job title as advertisements write it, and the occupation it stands for.
 *
 * @param language ISO 639-1 code
 * @param title in lower case but for letters that the language always writes large
 * @param group the ISCO-08 unit group
 */
public record JobTitle(String language, String title, Isco08 group) {
    public JobTitle {
        requireNonNull(language, "language");
        requireNonNull(title, "title");
        requireNonNull(group, "group");
        if (title.isBlank()) {
            throw new IllegalArgumentException("Blank title of ISCO-08 group " + group + " in " + language);
        }
        if (!IscoGroups.exists(group) || group.level() != 4) {
            throw new IllegalArgumentException("Not a unit group of ISCO-08: " + group + " of \"" + title + "\"");
        }
    }
}
