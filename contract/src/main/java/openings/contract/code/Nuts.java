package openings.contract.code;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region of the Nomenclature of Territorial Units for Statistics, or of the statistical regions of EFTA, candidate
 * and other countries that are coded in the same way.
 *
 * @param code the country's two letters and up to three further characters, for example {@code DK011}
 * @param version the version of NUTS, by the year it is in force from
 */
public record Nuts(String code, Version version) implements Code, Comparable<Nuts> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    /** The versions of NUTS by the year from which they are in force. */
    public enum Version {
        NUTS_2021,
        NUTS_2024
    }

    public Nuts {
        Codes.check("NUTS", "two letters and up to three letters or digits", FORM, code);
        requireNonNull(version, "version");
    }

    /** A region of NUTS 2024. */
    public static Nuts of(String code) {
        return new Nuts(code, Version.NUTS_2024);
    }

    /** 0 for a country to 3 for the smallest regions. */
    public int level() {
        return code.length() - 2;
    }

    /** The region one level up; empty for a country. */
    public Optional<Nuts> parent() {
        return level() == 0 ? Optional.empty() : Optional.of(atLevel(level() - 1));
    }

    /** This region or its ancestor at {@code level}, which must not be deeper than this region's. */
    public Nuts atLevel(int level) {
        if (level < 0 || level > level()) {
            throw new IllegalArgumentException("NUTS region " + code + " has no ancestor at level " + level);
        }
        return level == level() ? this : new Nuts(code.substring(0, level + 2), version);
    }

    /** The country's code in NUTS, which writes Greece {@code EL}. */
    public String country() {
        return code.substring(0, 2);
    }

    /** Whether {@code other} is this region or lies within it; never across versions. */
    public boolean contains(Nuts other) {
        return version == other.version && other.code.startsWith(code);
    }

    @Override
    public int compareTo(Nuts other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : version.compareTo(other.version);
    }

    @Override
    public String toString() {
        return code;
    }
}
