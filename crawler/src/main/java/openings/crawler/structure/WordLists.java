package openings.crawler.structure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by which the structure of a page is told, from {@code words.yaml} beside this class. Folded. */
enum WordLists {
    SECTIONS("sections"),
    APPLY("apply"),
    SEEKS("seeks"),
    WANTED("wanted"),
    AT("at"),
    ABOUT("about"),
    NOT_EMPLOYERS("not-employers"),
    GENERIC("generic"),
    ERRORS("errors"),
    RELATED("related"),
    CONTRACT("contract"),
    REMOTE("remote"),
    SPEAKS("speaks"),
    LEGAL_FORMS("legal-forms"),
    INSTITUTIONS("institutions"),
    CITIES("cities"),
    DEPARTMENTS("departments"),
    NOT_JOBS("not-jobs");

    private static final int LONGEST_PHRASE = 6;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf gives a set that does not change
    private final Set<String> phrases;

    WordLists(String name) {
        phrases = Set.copyOf(folded(File.LISTS.getOrDefault(name, List.of())));
    }

    /** Holds what is read once for all lists. */
    private static final class File {
        private static final Map<String, List<String>> LISTS = resource("words.yaml", new TypeReference<>() {});

        private File() {}
    }

    /** Whether a folded text is one of the phrases. */
    boolean is(String folded) {
        return phrases.contains(folded);
    }

    /** Whether a folded text begins with one of the phrases. */
    boolean begins(String folded) {
        return phraseAt(folded, 0) > 0;
    }

    /** Whether one of the phrases stands somewhere in a folded text. */
    boolean isIn(String folded) {
        for (int start = 0; start >= 0 && start < folded.length(); start = next(folded, start)) {
            if (phraseAt(folded, start) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many words of a folded text belong to none of the phrases. */
    int wordsOutside(String folded) {
        int outside = 0;
        int start = 0;
        while (start >= 0 && start < folded.length()) {
            int end = phraseAt(folded, start);
            outside += end > 0 ? 0 : 1;
            start = next(folded, end > 0 ? end - 1 : start);
        }
        return outside;
    }

    /** The end of the longest phrase that begins at a word; 0 for none. */
    private int phraseAt(String folded, int start) {
        int longest = 0;
        int end = start;
        for (int words = 0; words < LONGEST_PHRASE && end < folded.length(); words++) {
            int space = folded.indexOf(' ', end);
            int stop = space < 0 ? folded.length() : space;
            if (phrases.contains(folded.substring(start, stop))) {
                longest = stop;
            }
            end = stop + 1;
        }
        return longest;
    }

    private static int next(String folded, int from) {
        int space = folded.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }

    private static Set<String> folded(List<String> phrases) {
        Set<String> folded = new HashSet<>();
        phrases.forEach(phrase -> folded.add(Folding.fold(phrase)));
        return folded;
    }

    /** Reads a data file beside this class. */
    static <T> T resource(String name, TypeReference<T> type) {
        try (InputStream file = requireNonNull(WordLists.class.getResourceAsStream(name))) {
            return new YAMLMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its " + name + "; build it again", e);
        }
    }
}
