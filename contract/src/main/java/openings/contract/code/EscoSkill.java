package openings.contract.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A skill, competence or knowledge concept of ESCO.
 *
 * @param code the concept URI, {@code http://data.europa.eu/esco/skill/…}
 */
public record EscoSkill(@JsonValue String code) implements Code {
    private static final Pattern FORM = Pattern.compile("http://data\\.europa\\.eu/esco/skill/[0-9A-Za-z.-]+");

    public EscoSkill {
        Codes.check("ESCO skills", "http://data.europa.eu/esco/skill/…", FORM, code);
    }

    @JsonCreator
    public static EscoSkill of(String code) {
        return new EscoSkill(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
