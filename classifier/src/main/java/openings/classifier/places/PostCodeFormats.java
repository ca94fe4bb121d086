package openings.classifier.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.classifier.text.Table;

/**
 * How each country writes its post codes, with or without its sign in front: {@code DK-8000}, {@code 1012 AB}, {@code
 * 00-001}. The normal form has neither blanks nor dashes nor sign, and for the Netherlands no letters. Thread-safe.
 */
public final class PostCodeFormats {
    private static final Pattern NOT_SIGNS = Pattern.compile("[^0-9A-Z]");
    private static final Pattern CEDEX = Pattern.compile("\\bCEDEX\\b.*", Pattern.CASE_INSENSITIVE);

    private final Map<String, Format> formats = new TreeMap<>();

    /** What stands for a country: signs in front, the normal form, and how a text writes it. */
    private record Format(Set<String> signs, Pattern normal, Pattern inText, int digits) {}

    /**
     * A post code that a text may hold.
     *
     * @param signed whether the country's sign stands before it, so that it is that country's beyond doubt
     */
    public record Found(String country, String code, boolean signed) {}

    public PostCodeFormats() {
        for (List<String> row : Table.rows(PostCodeFormats.class, "post-code-formats.tsv")) {
            String signs = String.join("|", Table.parts(row.get(1)));
            formats.put(
                    row.get(0),
                    new Format(
                            Set.copyOf(Table.parts(row.get(1))),
                            Pattern.compile(row.get(2)),
                            Pattern.compile("(?<![0-9A-Za-z])(?:(" + signs + ")[ .-]{0,2})?(" + row.get(3)
                                    + ")(?![0-9]|-[0-9]|[.,][0-9]{3})"),
                            Integer.parseInt(row.get(4))));
        }
    }

    /** The countries whose post codes are known, as NUTS writes them. */
    public Set<String> countries() {
        return formats.keySet();
    }

    /** The normal form of what stands in a field for the post code; empty where it is none of that country. */
    public Optional<String> normal(String country, String written) {
        Format format = formats.get(country);
        if (format == null) {
            return Optional.empty();
        }
        String signs = NOT_SIGNS
                .matcher(CEDEX.matcher(written).replaceAll("").toUpperCase(Locale.ROOT))
                .replaceAll("");
        return normal(format, signs)
                .or(() -> format.signs().stream()
                        .filter(signs::startsWith)
                        .flatMap(sign -> normal(format, signs.substring(sign.length())).stream())
                        .findFirst());
    }

    private static Optional<String> normal(Format format, String signs) {
        boolean lostZero = format.digits() > 4 && signs.length() == format.digits() - 1 && signs.matches("[0-9]+");
        Matcher matcher = format.normal().matcher(lostZero ? "0" + signs : signs);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What may be a post code of one of these countries in a line of text, in the order of the countries. */
    public List<Found> in(String text, Iterable<String> countries) {
        List<Found> found = new ArrayList<>();
        for (String country : countries) {
            Format format = formats.get(country);
            if (format != null) {
                Matcher matcher = format.inText().matcher(text);
                while (matcher.find()) {
                    boolean signed = matcher.group(1) != null;
                    normal(country, matcher.group(2)).ifPresent(code -> found.add(new Found(country, code, signed)));
                }
            }
        }
        return found;
    }
}
