package openings.portal.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that pages and words of the API come in. */
public enum Language {
    EN("English"),
    DA("Dansk"),
    NL("Nederlands");

    private static final List<Locale> CODES =
            Arrays.stream(values()).map(l -> Locale.of(l.code())).toList();

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How its numbers and dates are written. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(code());
    }

    /** The language of an ISO 639-1 code, in lower case. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** The one that a reader likes best, by the header {@code Accept-Language} (RFC 9110, 12.5.4); else English. */
    public static Language preferred(String acceptLanguage) {
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), CODES);
            return best == null ? EN : find(best.getLanguage()).orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
