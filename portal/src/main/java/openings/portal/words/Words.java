package openings.portal.words;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language, from {@code words_xx.properties}, and how it writes numbers, months and countries.
 * Thread-safe.
 *
 * <p>A text may hold {@code {0}}, {@code {1}}, …, which are replaced as they stand: what is put there is already
 * written in the language.
 */
public final class Words {
    private static final Map<Language, Words> ALL =
            Arrays.stream(Language.values()).collect(toUnmodifiableMap(language -> language, Words::new));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties texts;

    private Words(Language language) {
        this.language = language;
        this.texts = load("words_" + language.code() + ".properties");
    }

    public static Words in(Language language) {
        return requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return language.locale();
    }

    /** All keys of this language. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if the language has no such key
     */
    public String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + language);
        }
        return values.length == 0 ? text : fill(text, values);
    }

    private static String fill(String text, Object... values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(found.group(1))])));
    }

    /** The text of {@code group.CONSTANT}. */
    public String of(String group, Enum<?> constant, Object... values) {
        return text(group + "." + constant.name(), values);
    }

    /** A whole number with the language's separators. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** A number with at most one digit behind the point. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A share over 0 to 1 as whole percent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** For example {@code March 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    /** For example {@code Mar}, without a point. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", locale()).format(month).replace(".", "");
    }

    /** For example {@code 1 August 2026}. */
    public String date(LocalDate date) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale());
        return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
    }

    /** The date in UTC. */
    public String date(Instant instant) {
        return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Name of a country as it stands in a sentence, by its code in NUTS. */
    public String country(String nutsCode) {
        String own = texts.getProperty("country." + nutsCode);
        return own != null ? own : Locale.of("", isoCode(nutsCode)).getDisplayCountry(locale());
    }

    /** NUTS writes Greece EL and the United Kingdom UK. */
    private static String isoCode(String nutsCode) {
        return switch (nutsCode) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> nutsCode;
        };
    }

    private static Properties load(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + file);
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
