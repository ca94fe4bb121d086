package openings.crawler.feed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Brings names of elements and fields into one form, so that {@code Code-Postal} and {@code codePostal} are one. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_CACHED = 10_000;
    private static final ConcurrentHashMap<String, String> KNOWN = new ConcurrentHashMap<>();

    private Names() {}

    /** Lower case letters and digits only, without accents and namespace prefix. */
    public static String normalise(String name) {
        String known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        String normal = fold(name);
        if (KNOWN.size() < MOST_CACHED) {
            KNOWN.put(name, normal);
        }
        return normal;
    }

    /** Without a prefix. */
    static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static String fold(String name) {
        String lower = local(name).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder normal = new StringBuilder(bare.length());
        bare.chars().filter(Character::isLetterOrDigit).forEach(c -> normal.append((char) c));
        return normal.toString().replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
    }
}
