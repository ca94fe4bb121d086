package openings.app.evaluation.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings texts into a form in which those that say the same are the same. */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words of employers' names that say in what legal form they are; one-letter parts come of A/S and S.p.A. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd",
            "limited",
            "plc",
            "llp",
            "llc",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "ev",
            "eg",
            "se",
            "as",
            "aps",
            "is",
            "ivs",
            "amba",
            "ab",
            "hb",
            "asa",
            "oy",
            "oyj",
            "ry",
            "bv",
            "nv",
            "vof",
            "sa",
            "sas",
            "sasu",
            "sarl",
            "eurl",
            "snc",
            "srl",
            "spa",
            "sl",
            "slu",
            "sau",
            "sp",
            "zoo",
            "spzoo",
            "sro",
            "kft",
            "zrt",
            "doo",
            "ou",
            "sia",
            "uab",
            "a",
            "s",
            "p",
            "z",
            "o",
            "b",
            "v",
            "n",
            "r",
            "l",
            "e");

    private static final double ALIKE = 0.85;
    private static final int LONG_TEXT = 30;

    private Wording() {}

    /** Words in lower case, without accents and signs. */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }

    static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether one holds all words of the other in their order. */
    static boolean overlaps(String one, String other) {
        String first = " " + folded(one) + " ";
        String second = " " + folded(other) + " ";
        return !first.isBlank() && !second.isBlank() && (first.contains(second) || second.contains(first));
    }

    static boolean sameEmployer(String one, String other) {
        return same(one, other) || withoutForm(one).equals(withoutForm(other));
    }

    private static List<String> withoutForm(String name) {
        List<String> words = words(name);
        List<String> left =
                words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }

    /** Whether a found text holds an expected one; a long one need not be the same to the word. */
    static boolean holds(String found, String expected) {
        if ((" " + folded(found) + " ").contains(" " + folded(expected) + " ")) {
            return true;
        }
        List<String> wanted = words(expected);
        return wanted.size() >= LONG_TEXT && shared(wanted, words(found)) >= ALIKE * wanted.size();
    }

    private static int shared(List<String> wanted, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        found.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : wanted) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    /** The texts of a value: itself, those of a list, or the first of these properties of an object. */
    static List<String> texts(JsonNode value, String... properties) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(each, properties)));
        } else if (value.isObject()) {
            Arrays.stream(properties)
                    .filter(value::hasNonNull)
                    .findFirst()
                    .ifPresent(name -> texts.addAll(texts(value.get(name), properties)));
        } else if (!value.isNull() && !value.asText().isBlank()) {
            texts.add(value.asText());
        }
        return texts;
    }

    /** Every text in a value, whatever it hangs under. */
    static List<String> allTexts(JsonNode value) {
        if (value.isContainerNode()) {
            List<String> texts = new ArrayList<>();
            value.forEach(each -> texts.addAll(allTexts(each)));
            return texts;
        }
        return texts(value);
    }

    static Set<String> wordSet(String text) {
        return new HashSet<>(words(text));
    }
}
