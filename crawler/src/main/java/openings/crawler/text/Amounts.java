package openings.crawler.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a single number as Europe, America and India write it: {@code 1.234,50}, {@code 1,234.50}, {@code 33 000}, {@code
 * 9,00,000}.
 */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'\\s\\u00a0\\u202f]*");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3}");

    private Amounts() {}

    /** The number, or empty if the text is anything else than one positive number. */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = Whitespace.line(text);
        if (trimmed.length() > 24 || !NUMBER.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain(trimmed.replaceAll("[\\s']", "")));
            if (number.signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal shortest = number.stripTrailingZeros();
            return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        } catch (NumberFormatException e) {
            return Optional.empty(); // such as 1.2.3
        }
    }

    private static String plain(String digits) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            String thousands = dot > comma ? "," : ".";
            return digits.replace(thousands, "").replace(',', '.');
        }
        if (THOUSANDS.matcher(digits).matches()) {
            return digits.replace(".", "").replace(",", "");
        }
        return digits.replace(',', '.');
    }
}
