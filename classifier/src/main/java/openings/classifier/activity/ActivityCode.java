package openings.classifier.activity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.contract.code.Nace;
import openings.contract.taxonomy.NaceSections;

/**
 * Reads an activity code as sources write it: NACE Rev. 2 with or without the section ({@code Q86.1}, {@code 62.01}) and
 * the national codes that begin with NACE's four digits (Danish DB07, Dutch SBI, French NAF, German WZ).
 */
final class ActivityCode {
    private static final Pattern SECTION = Pattern.compile("[A-U]");
    private static final Pattern CODE =
            Pattern.compile("[A-U]?\\s?([0-9]{2})(?:\\.?[0-9]{1,2}){0,3}[A-Z]?(?:\\s*[-:–]?\\s*\\p{L}.*)?");

    private ActivityCode() {}

    static Optional<Nace> findSection(String industry) {
        String text = industry.strip();
        if (SECTION.matcher(text).matches()) {
            return Optional.of(Nace.rev2(text));
        }
        Matcher code = CODE.matcher(text);
        return code.matches()
                ? NaceSections.findDivision(code.group(1), Nace.Version.REV_2).map(Nace::section)
                : Optional.empty();
    }
}
