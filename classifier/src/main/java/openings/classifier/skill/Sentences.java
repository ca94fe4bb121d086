package openings.classifier.skill;

import java.util.Arrays;
import java.util.List;
import openings.classifier.skill.Segments.Cue;
import openings.classifier.skill.Segments.Sentence;
import openings.classifier.skill.SkillModel.Asks;
import openings.classifier.text.Phrases.Match;
import openings.classifier.text.Words;

/** The sentences of a text by the places of its words, and how near each place is to words that ask for something. */
final class Sentences {
    private static final int NONE = -1;

    private final List<Sentence> sentences;
    private final int[] numbers;
    /** By place: how many words that say something stand between it and the words before that ask. */
    private final int[] gaps;
    /** By place: whether words that ask begin there. */
    private final boolean[] asks;

    /**
     * @param stems of the text's language
     */
    Sentences(Words text, List<Sentence> sentences, Stems stems) {
        this.sentences = sentences;
        numbers = Segments.numbers(sentences, text.size());
        gaps = new int[text.size()];
        asks = new boolean[text.size()];
        Arrays.fill(gaps, NONE);
        for (Sentence sentence : sentences) {
            for (Match<Cue> ask : sentence.asks()) {
                asks[ask.first()] = true;
                count(text, ask, sentence.end(), stems);
            }
        }
    }

    private void count(Words text, Match<Cue> ask, int end, Stems stems) {
        int gap = 0;
        for (int place = ask.last() + 1; place < end; place++) {
            gaps[place] = gap;
            gap += stems.isStopWord(text.at(place)) ? 0 : 1;
        }
    }

    /** Index of its sentence, by place. */
    int[] numbers() {
        return numbers;
    }

    Sentence of(Candidate candidate) {
        return sentences.get(numbers[candidate.first()]);
    }

    Asks asks(Candidate candidate) {
        int gap = gaps[candidate.first()];
        int next = candidate.last() + 1;
        boolean isAfter = next < of(candidate).end() && asks[next];
        return new Asks(gap == NONE ? 0 : 1.0 / (1 + gap), isAfter);
    }
}
