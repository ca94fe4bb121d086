package openings.contract.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A group of the International Standard Classification of Occupations 2008, at one of its four levels.
 *
 * @param code one to four digits: major group, sub-major group, minor group or unit group
 */
public record Isco08(@JsonValue String code) implements Code, Comparable<Isco08> {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,4}");

    public Isco08 {
        Codes.check("ISCO-08", "one to four digits", FORM, code);
    }

    @JsonCreator
    public static Isco08 of(String code) {
        return new Isco08(code);
    }

    /** 1 for a major group to 4 for a unit group. */
    public int level() {
        return code.length();
    }

    /** The group one level up; empty for a major group. */
    public Optional<Isco08> parent() {
        return level() == 1 ? Optional.empty() : Optional.of(atLevel(level() - 1));
    }

    /** This group or its ancestor at {@code level}, which must not be deeper than this group's. */
    public Isco08 atLevel(int level) {
        if (level < 1 || level > level()) {
            throw new IllegalArgumentException("ISCO-08 group " + code + " has no ancestor at level " + level);
        }
        return level == level() ? this : new Isco08(code.substring(0, level));
    }

    /** Whether {@code other} is this group or lies below it. */
    public boolean contains(Isco08 other) {
        return other.code.startsWith(code);
    }

    @Override
    public int compareTo(Isco08 other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
