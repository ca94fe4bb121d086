package openings.contract.code;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An activity of the statistical classification of economic activities in the European Community. Written with the
 * section's letter first, so that a code tells its section: {@code J}, {@code J62}, {@code J62.0}, {@code J62.01}.
 *
 * @param code section letter, then division, group and class as far as known
 * @param version the revision; the two differ in sections from J on, so codes of different revisions never compare
 */
public record Nace(String code, Version version) implements Code, Comparable<Nace> {
    private static final Pattern FORM = Pattern.compile("[A-V]([0-9]{2}(\\.[0-9]{1,2})?)?");

    /** The revisions of NACE. */
    public enum Version {
        /** Regulation (EC) 1893/2006, sections A to U; what official vacancy statistics use up to 2025. */
        REV_2,
        /** Regulation (EU) 2023/137, sections A to V. */
        REV_2_1
    }

    public Nace {
        Codes.check("NACE", "section letter, two digits, dot, one or two digits", FORM, code);
        requireNonNull(version, "version");
        if (version == Version.REV_2 && code.startsWith("V")) {
            throw new IllegalArgumentException("NACE Rev. 2 has no section V: \"" + code + "\"");
        }
    }

    /** An activity of NACE Rev. 2. */
    public static Nace rev2(String code) {
        return new Nace(code, Version.REV_2);
    }

    /** An activity of NACE Rev. 2.1. */
    public static Nace rev21(String code) {
        return new Nace(code, Version.REV_2_1);
    }

    /** 1 section, 2 division, 3 group, 4 class. */
    public int level() {
        return switch (code.length()) {
            case 1 -> 1;
            case 3 -> 2;
            case 5 -> 3;
            default -> 4;
        };
    }

    /** The activity one level up; empty for a section. */
    public Optional<Nace> parent() {
        return switch (level()) {
            case 1 -> Optional.empty();
            case 2 -> Optional.of(section());
            case 3 -> Optional.of(new Nace(code.substring(0, 3), version));
            default -> Optional.of(new Nace(code.substring(0, 5), version));
        };
    }

    public Nace section() {
        return level() == 1 ? this : new Nace(code.substring(0, 1), version);
    }

    @Override
    public int compareTo(Nace other) {
        int byVersion = version.compareTo(other.version);
        return byVersion != 0 ? byVersion : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
