package openings.contract.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The least work experience an advertisement asks for.
 *
 * @param years whole years, 0 to 50
 */
public record Experience(@JsonValue int years) implements Code {
    @JsonCreator
    public Experience {
        if (years < 0 || years > 50) {
            throw new IllegalArgumentException("Years of experience not within 0 to 50: " + years);
        }
    }

    @Override
    public String code() {
        return Integer.toString(years);
    }
}
