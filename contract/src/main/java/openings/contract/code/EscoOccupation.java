package openings.contract.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An occupation of ESCO, the European classification of Skills, Competences, Qualifications and Occupations.
 *
 * @param code the concept URI, {@code http://data.europa.eu/esco/occupation/…}
 */
public record EscoOccupation(@JsonValue String code) implements Code {
    private static final Pattern FORM = Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[0-9A-Za-z.-]+");

    public EscoOccupation {
        Codes.check("ESCO occupations", "http://data.europa.eu/esco/occupation/…", FORM, code);
    }

    @JsonCreator
    public static EscoOccupation of(String code) {
        return new EscoOccupation(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
