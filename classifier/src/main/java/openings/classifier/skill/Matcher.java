package openings.classifier.skill;

import java.util.ArrayList;
import java.util.List;

/** Finds labels in a text: each at the places of its rarest stem, the other stems within a few words of it. */
final class Matcher {
    /** How far from the rarest stem the others may stand, in words. */
    static final int WINDOW = 5;

    private static final double ROUNDING = 1e-9;

    private final Labels labels;
    private final boolean foreign;
    private final double leastCoverage;

    Matcher(Labels labels, boolean foreign, double leastCoverage) {
        this.labels = labels;
        this.foreign = foreign;
        this.leastCoverage = leastCoverage;
    }

    List<Candidate> in(EncodedText text) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int stem = text.stem(at);
            int end = labels.byRarest().start[stem + 1];
            for (int i = labels.byRarest().start[stem]; i < end; i++) {
                match(text, at, labels.byRarest().values[i], found);
            }
        }
        return found;
    }

    private void match(EncodedText text, int anchor, int label, List<Candidate> found) {
        Labels.Packed bags = labels.bags();
        double mass = labels.mass(label);
        double left = mass;
        int matched = 1;
        int place = text.place(anchor);
        int first = place;
        int last = place;
        for (int i = bags.start[label] + 1; i < bags.start[label + 1]; i++) {
            int at = text.has(bags.values[i]) ? nearest(text, anchor, bags.values[i]) : -1;
            if (at >= 0) {
                matched++;
                first = Math.min(first, at);
                last = Math.max(last, at);
            } else {
                left -= labels.idf(bags.values[i]);
                if (left < leastCoverage * mass - ROUNDING) {
                    return;
                }
            }
        }
        boolean isExact = left == mass && isExact(text, label, first, last);
        found.add(new Candidate(labels, labels.concept(label), label, first, last, matched, left, isExact, foreign));
    }

    /** The place of the stem next to the anchor in its sentence; -1 if it is not near. */
    private static int nearest(EncodedText text, int anchor, int stem) {
        int place = text.place(anchor);
        int sentence = text.sentence(place);
        int best = -1;
        for (int at = anchor - 1; at >= 0 && isNear(text, at, place, sentence); at--) {
            if (text.stem(at) == stem) {
                best = text.place(at);
                break;
            }
        }
        for (int at = anchor + 1; at < text.size() && isNear(text, at, place, sentence); at++) {
            if (text.stem(at) == stem) {
                return best < 0 || text.place(at) - place <= place - best ? text.place(at) : best;
            }
        }
        return best;
    }

    private static boolean isNear(EncodedText text, int at, int place, int sentence) {
        int there = text.place(at);
        return Math.abs(there - place) <= WINDOW && text.sentence(there) == sentence;
    }

    private boolean isExact(EncodedText text, int label, int first, int last) {
        Labels.Packed wordings = labels.wordings();
        int from = wordings.start[label];
        int size = wordings.start[label + 1] - from;
        for (int start = Math.max(0, last + 1 - size);
                start <= first && start + size <= text.text().size();
                start++) {
            int i = 0;
            while (i < size && isSame(text, start + i, wordings.values[from + i])) {
                i++;
            }
            if (i == size) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands there, in languages with many endings in any of its forms. */
    private boolean isSame(EncodedText text, int place, int word) {
        return text.word(place) == word
                || (labels.inflecting && labels.stemOf(word) >= 0 && text.wholeStem(place) == labels.stemOf(word));
    }
}
