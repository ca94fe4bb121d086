package openings.classifier.skill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openings.classifier.text.Phrases;
import openings.classifier.text.Phrases.Match;
import openings.classifier.text.Table;
import openings.classifier.text.Words;

/**
 * Cuts a text into sentences and tells what each is about: what is asked for, what is to be done, what is offered, who
 * the employer is. Headings hold until the next one, cues for their sentence. The words stand in {@code segments.tsv}.
 * Thread-safe.
 */
final class Segments {
    private static final int LONGEST_HEADING = 7;
    private static final String SENTENCE_ENDS = ".!?;•·|";
    private static final String LINE_ENDS = "\n\r<";

    private final List<List<String>> rows = Table.rows(Segments.class, "segments.tsv");
    private final Map<String, Phrases<Cue>> byLanguage = new ConcurrentHashMap<>();

    /** What words say of their sentence. */
    enum Cue {
        REQUIREMENT,
        TASK,
        OFFER,
        ABOUT,
        NICE,
        /** The words beside it name what one must be able to do. */
        ASK,
        /** It is about languages. */
        LANGUAGE
    }

    private static final Set<Cue> OFFERED = EnumSet.of(Cue.OFFER, Cue.ABOUT);
    private static final Set<Cue> HEADINGS = EnumSet.of(Cue.REQUIREMENT, Cue.TASK, Cue.OFFER, Cue.ABOUT, Cue.NICE);

    /**
     * A sentence.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @param cues what its own words and the heading above it say
     * @param asks where words say that those beside them name what one must be able to do
     */
    record Sentence(int first, int end, Set<Cue> cues, List<Match<Cue>> asks) {
        int size() {
            return end - first;
        }
    }

    List<Sentence> of(Words text, String language) {
        Phrases<Cue> phrases = byLanguage.computeIfAbsent(language, this::phrases);
        List<Match<Cue>> matches = phrases.in(text);
        List<Sentence> sentences = new ArrayList<>();
        Set<Cue> heading = Set.of();
        int match = 0;
        int first = 0;
        for (int place = 1; place <= text.size(); place++) {
            String gap = gap(text, place);
            boolean isLineEnd = place == text.size() || holdsAny(gap, LINE_ENDS);
            if (isLineEnd || endsSentence(gap)) {
                Set<Cue> own = EnumSet.noneOf(Cue.class);
                int said = 0;
                int from = match;
                while (match < matches.size() && matches.get(match).first() < place) {
                    own.add(matches.get(match).value());
                    said += HEADINGS.contains(matches.get(match).value())
                            ? matches.get(match).size()
                            : 0;
                    match++;
                }
                int words = place - first;
                if (words <= LONGEST_HEADING && said > 0 && isLineEnd && isHeading(gap, said, words)) {
                    heading = Set.copyOf(own);
                }
                sentences.add(new Sentence(first, place, united(own, heading), asks(matches.subList(from, match))));
                first = place;
            }
        }
        return sentences;
    }

    private static List<Match<Cue>> asks(List<Match<Cue>> matches) {
        return matches.stream().filter(match -> match.value() == Cue.ASK).toList();
    }

    /** Index of its sentence, by word. */
    static int[] numbers(List<Sentence> sentences, int words) {
        int[] numbers = new int[words];
        for (int i = 0; i < sentences.size(); i++) {
            for (int place = sentences.get(i).first(); place < sentences.get(i).end(); place++) {
                numbers[place] = i;
            }
        }
        return numbers;
    }

    /** A sentence's own words count for more than the heading above it. */
    private static Set<Cue> united(Set<Cue> own, Set<Cue> heading) {
        if (own.stream().noneMatch(HEADINGS::contains)) {
            own.addAll(heading);
        } else if (heading.contains(Cue.NICE)) {
            own.add(Cue.NICE);
        }
        if (own.contains(Cue.TASK) || own.contains(Cue.REQUIREMENT) || own.contains(Cue.NICE)) {
            own.removeAll(OFFERED);
        }
        return Set.copyOf(own);
    }

    private Phrases<Cue> phrases(String language) {
        Phrases.Builder<Cue> phrases = Phrases.builder();
        for (String wanted : List.of(language, "en")) {
            for (List<String> row : rows) {
                if (row.get(1).equals(wanted)) {
                    Cue cue = Cue.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
                    Table.parts(row.get(2)).forEach(phrase -> phrases.add(phrase, cue));
                }
            }
        }
        return phrases.build();
    }

    private static String gap(Words text, int place) {
        int from = text.words().get(place - 1).end();
        int to = place == text.size()
                ? Math.min(text.original().length(), from + LONGEST_HEADING)
                : text.words().get(place).start();
        return text.original().substring(from, to);
    }

    /** Whether a short line with such words is a heading: it ends in a colon, or in nothing and says little else. */
    private static boolean isHeading(String gap, int said, int words) {
        return gap.contains(":") || (2 * said >= words && !holdsAny(gap, ".;"));
    }

    private static boolean endsSentence(String gap) {
        return gap.length() > 1 && holdsAny(gap, SENTENCE_ENDS);
    }

    private static boolean holdsAny(String gap, String characters) {
        for (int i = 0; i < gap.length(); i++) {
            if (characters.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
