package openings.contract.code;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The one way in which a malformed code is refused. */
final class Codes {
    private Codes() {}

    static void check(String classification, String form, Pattern pattern, String code) {
        requireNonNull(code, classification);
        if (!pattern.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code of " + classification + " (" + form + "): \"" + code + "\"");
        }
    }
}
