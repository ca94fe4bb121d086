package openings.crawler.text;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Removes personal data from text: {@code [e-mail]}, {@code [phone]}, {@code [name]}, {@code [number]} and {@code [profile]}
 * stand in its place. Thread-safe.
 *
 * <ul>
 *   <li>E-mail addresses, hidden ones too.
 *   <li>Telephone numbers, by the words before them, by their grouping, and where they are valid in the country.
 *   <li>Names in contact lines, of people and not of firms, in the languages of {@code contact-words.tsv}.
 *   <li>Identity numbers, accounts and other long numbers; references of the advertisement, dates, hours and pay stay.
 *   <li>Addresses of people's pages in networks.
 * </ul>
 *
 * <p>Text without an at sign, a run of digits or a word of a contact line costs a pass over its characters.
 */
public final class Redactor {
    /** What is taken out. Written in lower case with a dash. */
    public enum Kind {
        E_MAIL,
        PHONE,
        NAME,
        NUMBER,
        PROFILE;

        String mark() {
            return "[" + this + "]";
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int SHORTEST_NAME = 3;

    private final PhoneNumbers phones = new PhoneNumbers();

    /**
     * What is left of a text.
     *
     * @param counts how many of each kind were taken out; kinds of which there were none are absent
     */
    public record Redacted(String text, Map<Kind, Integer> counts) {
        public Redacted {
            requireNonNull(text, "text");
            counts = Map.copyOf(counts);
        }

        /** How many of a kind were taken out. */
        public int count(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }
    }

    /**
     * Redacts a text.
     *
     * @param country ISO 3166-1 alpha-2 code of the country whose national numbers are looked for; EL and UK as NUTS
     *     writes them are understood; empty where it is not known
     */
    public Redacted redact(String text, String country) {
        Counts counts = new Counts();
        Set<String> addressed = new HashSet<>();
        String edited = EMails.replace(visible(text), Kind.E_MAIL.mark(), address -> {
            counts.add(Kind.E_MAIL);
            addNames(address, addressed);
        });
        edited = ProfileLinks.replace(edited, Kind.PROFILE.mark(), counts);
        if (mayHoldNumber(edited)) {
            edited = PersonalNumbers.replace(edited, Kind.NUMBER.mark(), counts);
            edited = phones.replace(edited, country, Kind.PHONE.mark(), counts);
        }
        edited = ContactNames.replace(edited, addressed, Kind.NAME.mark(), counts);
        return new Redacted(edited, counts.all());
    }

    /** The words before the at sign: a person may be named so. */
    private static void addNames(String address, Set<String> names) {
        String local = Fold.fold(address.replaceFirst("^mailto:", "")).split("[@(\\[{ ]", 2)[0];
        for (String word : local.split("[^a-z]+", -1)) {
            if (word.length() >= SHORTEST_NAME && !ContactWords.isStop(word)) {
                names.add(word);
            }
        }
    }

    /** Without characters that no one sees: they hide addresses from machines. */
    private static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Whitespace.isInvisible(text.charAt(i)) && text.charAt(i) != '\n') {
                return Whitespace.withoutInvisible(text);
            }
        }
        return text;
    }

    /** Whether there are enough digits close together. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                others = 0;
                if (digits == 6) {
                    return true;
                }
            } else if (++others > 4) {
                digits = 0;
            }
        }
        return false;
    }
}
