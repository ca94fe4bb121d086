package openings.classifier.occupation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import openings.classifier.occupation.CleanTitle.Signal;
import openings.classifier.text.Phrases;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Table;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Place;

/** Leaves of a title the words that may name the occupation, each with its weight. Thread-safe. */
final class TitleCleaner {
    /** Weight of words behind a separator; like the next the best on Polish and English advertisements together. */
    static final float APART_WEIGHT = 0.7f;
    /** Weight of words behind a preposition, which rather tell where or for whom the work is done. */
    static final float AROUND_WEIGHT = 0.4f;

    private static final int MAX_WORDS = 24;

    private final Phrases<Kind> phrases;

    private enum Kind {
        ADVERTISING,
        CONTRACT,
        SENIOR,
        JUNIOR,
        BREAK
    }

    TitleCleaner() {
        Phrases.Builder<Kind> builder = Phrases.builder();
        for (List<String> row : Table.rows(TitleCleaner.class, "title-words.tsv")) {
            Kind kind = Kind.valueOf(row.get(0));
            Table.parts(row.get(1)).forEach(phrase -> builder.add(phrase, kind));
        }
        phrases = builder.build();
    }

    CleanTitle clean(PostingWords posting) {
        JobPosting advertised = posting.posting();
        Words title = Words.of(TitleNoise.blank(advertised.text().title()), MAX_WORDS);
        Kept kept = new Kept(title);
        phrases.in(title).forEach(kept::mark);
        kept.dropName(
                advertised.hiringOrganization() == null
                        ? ""
                        : advertised.hiringOrganization().name());
        kept.dropPlaces(advertised.jobLocation());
        return kept.weigh();
    }

    /** Which words of one title are kept; used by one thread. */
    private static final class Kept {
        private final Words title;
        private final boolean[] isDropped;
        private final boolean[] isBreak;
        private final Set<Signal> signals = EnumSet.noneOf(Signal.class);

        private Kept(Words title) {
            this.title = title;
            isDropped = new boolean[title.size()];
            isBreak = new boolean[title.size()];
        }

        private void mark(Phrases.Match<Kind> match) {
            switch (match.value()) {
                case ADVERTISING -> drop(match, Signal.ADVERTISING);
                case CONTRACT -> drop(match, Signal.CONTRACT);
                case SENIOR -> drop(match, Signal.SENIOR);
                case JUNIOR -> drop(match, Signal.JUNIOR);
                case BREAK -> isBreak[match.first()] = true;
            }
        }

        private void drop(Phrases.Match<Kind> match, Signal signal) {
            signals.add(signal);
            drop(match.first(), match.last());
        }

        private void drop(int first, int last) {
            for (int i = first; i <= last; i++) {
                isDropped[i] = true;
            }
        }

        private void dropName(String name) {
            List<String> employer =
                    Words.of(name).words().stream().map(Word::text).toList();
            List<String> words = title.words().stream().map(Word::text).toList();
            int at = Collections.indexOfSubList(words, employer);
            if (!employer.isEmpty() && at >= 0 && employer.size() < words.size()) {
                drop(at, at + employer.size() - 1);
            }
        }

        /** A place's name is dropped anywhere but at the start, where it rather belongs to the occupation. */
        private void dropPlaces(List<Place> places) {
            Set<String> names = new HashSet<>();
            places.stream()
                    .flatMap(place -> Stream.of(
                            place.text(), place.addressLocality(), place.addressRegion(), place.addressCountry()))
                    .filter(Objects::nonNull)
                    .forEach(name -> Words.of(name).words().forEach(word -> names.add(word.text())));
            for (int i = 1; i < title.size(); i++) {
                isDropped[i] |= names.contains(title.at(i)) && title.at(i).length() > 2;
            }
        }

        private CleanTitle weigh() {
            List<TitleWord> words = new ArrayList<>();
            float weight = 1;
            for (int i = 0; i < title.size(); i++) {
                if (!words.isEmpty()) {
                    weight = Math.min(weight, weightFrom(i));
                }
                if (!isDropped[i] && !isBreak[i] && !isNumber(title.at(i))) {
                    words.add(new TitleWord(title.words().get(i), weight));
                }
            }
            return new CleanTitle(words, signals);
        }

        private float weightFrom(int index) {
            if (isBreak[index]) {
                return AROUND_WEIGHT;
            }
            return index > 0 && isSeparator(index) ? APART_WEIGHT : 1;
        }

        /** Whether a new part of the title begins before the word: a comma, colon, bar, bracket or free-standing dash. */
        private boolean isSeparator(int index) {
            String gap = title.original()
                    .substring(
                            title.words().get(index - 1).end(),
                            title.words().get(index).start());
            String bare = gap.strip();
            return bare.chars().anyMatch(c -> ",;:|()[]–—•·!?.".indexOf(c) >= 0)
                    || (bare.equals("-") && gap.length() > 1)
                    || (bare.equals("/") && gap.length() == 3);
        }

        private static boolean isNumber(String word) {
            long digits = word.chars().filter(Character::isDigit).count();
            return digits == word.length() || digits > 3;
        }
    }
}
