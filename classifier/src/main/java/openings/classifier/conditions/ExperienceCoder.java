package openings.classifier.conditions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.classifier.text.Phrases;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Table;
import openings.classifier.text.Words;
import openings.contract.code.Experience;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Reason;
import openings.contract.coding.Evidence;
import openings.contract.coding.Evidence.Field;

/**
 * Reads the years of experience asked for: a number, a word for year within {@value #YEAR_WITHIN} words behind it and a
 * word for experience within {@value #EXPERIENCE_WITHIN} words of it; of several the lowest. Thread-safe.
 */
final class ExperienceCoder {
    private static final int YEAR_WITHIN = 3;
    private static final int EXPERIENCE_WITHIN = 6;
    private static final int MOST_YEARS = 20;
    private static final double BY_YEARS = 0.8;
    private static final double BY_NONE = 0.7;

    private final Set<String> years = new HashSet<>();
    private final Set<String> experience = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Phrases<Experience> none;

    private record Asked(Experience experience, Evidence evidence) {}

    ExperienceCoder() {
        Phrases.Builder<Experience> builder = Phrases.builder();
        for (List<String> row : Table.rows(ExperienceCoder.class, "experience.tsv")) {
            List<String> words = Table.parts(row.get(1));
            switch (row.get(0)) {
                case "year" -> years.addAll(words);
                case "experience" -> experience.addAll(words);
                case "number" -> words.forEach(this::addNumber);
                case "none" -> words.forEach(phrase -> builder.add(phrase, new Experience(0)));
                default -> throw new IllegalStateException("No such kind in experience.tsv: " + row.get(0));
            }
        }
        none = builder.build();
    }

    Coding<Experience> code(PostingWords posting) {
        List<Asked> asked = new ArrayList<>();
        Words text = posting.description();
        for (int i = 0; i < text.size(); i++) {
            find(text, i).ifPresent(asked::add);
        }
        return asked.stream()
                .min(Comparator.comparingInt(one -> one.experience().years()))
                .<Coding<Experience>>map(least -> Coding.coded(least.experience(), BY_YEARS, List.of(least.evidence())))
                .orElseGet(() -> none(posting));
    }

    private Coding<Experience> none(PostingWords posting) {
        return none.in(posting.title()).stream()
                .map(match -> PostingWords.evidence(Field.TITLE, posting.title(), match.first(), match.last()))
                .findFirst()
                .or(() -> none.in(posting.description()).stream()
                        .map(match -> PostingWords.evidence(
                                Field.DESCRIPTION, posting.description(), match.first(), match.last()))
                        .findFirst())
                .<Coding<Experience>>map(words -> Coding.coded(new Experience(0), BY_NONE, List.of(words)))
                .orElseGet(() -> Coding.uncoded(Reason.NO_TEXT));
    }

    private Optional<Asked> find(Words text, int at) {
        int number = number(text.at(at));
        if (number < 0) {
            return Optional.empty();
        }
        int year = next(text, at + 1, at + YEAR_WITHIN, years);
        if (year < 0) {
            return Optional.empty();
        }
        int around = next(text, at - EXPERIENCE_WITHIN, year + EXPERIENCE_WITHIN, experience);
        return around < 0
                ? Optional.empty()
                : Optional.of(new Asked(
                        new Experience(number),
                        PostingWords.evidence(Field.DESCRIPTION, text, Math.min(at, around), Math.max(year, around))));
    }

    private static int next(Words text, int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i <= Math.min(to, text.size() - 1); i++) {
            if (words.contains(text.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The number a word is, up to {@value #MOST_YEARS}; -1 if it is none. */
    private int number(String word) {
        String digits = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return numbers.getOrDefault(word, -1);
        }
        int number = Integer.parseInt(digits);
        return number <= MOST_YEARS ? number : -1;
    }

    private void addNumber(String wordAndNumber) {
        String[] parts = wordAndNumber.split("=", 2);
        numbers.put(parts[0], Integer.parseInt(parts[1]));
    }
}
