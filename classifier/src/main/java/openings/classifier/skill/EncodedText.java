package openings.classifier.skill;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import openings.classifier.text.Word;
import openings.classifier.text.Words;

/**
 * A text as the numbers of its words and stems in the labels of a language. A compound stands for its parts as well, all
 * at the place of the word; used by one thread.
 */
final class EncodedText {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_COMPOUND = 9;
    /** No compound is longer; what is, is no word, and would take time that grows with the square of its length. */
    private static final int LONGEST_COMPOUND = 60;

    private final Labels labels;
    private final Words text;
    private final int[] sentences;
    private final int[] words;
    /** By place: the stem of the whole word. */
    private final int[] wholeStems;

    private int[] stems;
    private int[] places;
    private int size;
    /** Which stems there are: most of a label's stand nowhere in a text, and need not be looked for. */
    private final BitSet present = new BitSet();

    EncodedText(Labels labels, Words text, int[] sentences) {
        this.labels = labels;
        this.text = text;
        this.sentences = sentences;
        words = new int[text.size()];
        wholeStems = new int[text.size()];
        stems = new int[text.size() + SHORTEST_PART];
        places = new int[stems.length];
        encode();
    }

    private void encode() {
        UnaryOperator<String> stemmer = labels.stems.stemmer();
        for (int place = 0; place < text.size(); place++) {
            String word = text.at(place);
            words[place] = labels.wordOf(word);
            wholeStems[place] = labels.stemOf(words[place]);
            if (words[place] == Labels.UNKNOWN && !labels.stems.isStopWord(word)) {
                wholeStems[place] = labels.findStem(stemmer.apply(word));
                if (wholeStems[place] < 0 && labels.compounding) {
                    addParts(word, stemmer, place);
                }
            }
            addStem(wholeStems[place], place);
            if (labels.compounding && place > 0 && sentences[place] == sentences[place - 1]) {
                addStem(labels.stemOf(labels.wordOf(text.at(place - 1) + word)), place);
            }
        }
    }

    private void addParts(String word, UnaryOperator<String> stemmer, int place) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
            return;
        }
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            int head = labels.findStem(stemmer.apply(word.substring(cut)));
            int first = head < 0 ? Labels.UNKNOWN : firstPart(word.substring(0, cut), stemmer);
            if (first >= 0) {
                addStem(first, place);
                addStem(head, place);
                return;
            }
        }
    }

    private int firstPart(String word, UnaryOperator<String> stemmer) {
        int known = labels.stemOf(labels.wordOf(word));
        if (known < 0 && word.endsWith("s")) {
            known = labels.stemOf(labels.wordOf(word.substring(0, word.length() - 1)));
        }
        return known >= 0 ? known : labels.findStem(stemmer.apply(word));
    }

    private void addStem(int stem, int place) {
        if (stem < 0) {
            return;
        }
        if (size == stems.length) {
            stems = Arrays.copyOf(stems, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        present.set(stem);
        stems[size] = stem;
        places[size++] = place;
    }

    /** Whether a stem stands anywhere in the text. */
    boolean has(int stem) {
        return present.get(stem);
    }

    /** How many stems there are. */
    int size() {
        return size;
    }

    int stem(int at) {
        return stems[at];
    }

    /** Index of the word in the text that a stem belongs to. */
    int place(int at) {
        return places[at];
    }

    int word(int place) {
        return words[place];
    }

    /** The stem of the whole word; negative if no label has it. */
    int wholeStem(int place) {
        return wholeStems[place];
    }

    int sentence(int place) {
        return sentences[place];
    }

    Words text() {
        return text;
    }

    /** Whether the word is written in capitals only. */
    boolean isShouted(int place) {
        Word word = text.words().get(place);
        return text.original().substring(word.start(), word.end()).chars().noneMatch(Character::isLowerCase);
    }
}
