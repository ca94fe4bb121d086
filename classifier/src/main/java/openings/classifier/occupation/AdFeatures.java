package openings.classifier.occupation;

import java.util.List;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Word;
import openings.classifier.text.Words;
import openings.contract.posting.JobPosting;

/**
 * What a model of coded advertisements looks at, as hashes: the grams and pairs of words of the cleaned title, the words
 * and pairs of words of the text, the words of the employer's name. Each kind counts the same, however long.
 */
final class AdFeatures {
    private static final int TEXT_WORDS = 400;
    private static final int STEM = 6;
    private static final long TITLE_PAIR = 0x9E3779B97F4A7C15L;
    private static final long TEXT_WORD = 0xC2B2AE3D27D4EB4FL;
    private static final long TEXT_PAIR = 0x165667B19E3779F9L;
    private static final long EMPLOYER = 0x27D4EB2F165667C5L;

    private final List<Bag> kinds;

    AdFeatures(PostingWords posting, CleanTitle clean) {
        kinds = List.of(title(clean.words()), text(posting.description()), employer(posting.posting()));
    }

    /** The kinds of features: of title, text and employer. */
    List<Bag> kinds() {
        return kinds;
    }

    private static Bag title(List<TitleWord> words) {
        Grams title = Grams.of(words);
        for (int i = 1; i < words.size(); i++) {
            title.count(
                    pair(
                            TITLE_PAIR,
                            words.get(i - 1).word().text(),
                            words.get(i).word().text()),
                    1);
        }
        return title.bag();
    }

    private static Bag text(Words words) {
        Grams text = Grams.none();
        String before = "";
        for (Word word : words.words().subList(0, Math.min(TEXT_WORDS, words.size()))) {
            String stem = word.text().substring(0, Math.min(STEM, word.text().length()));
            text.count(Grams.hash(TEXT_WORD, stem), 1);
            text.count(pair(TEXT_PAIR, before, stem), 1);
            before = stem;
        }
        return text.bag();
    }

    private static Bag employer(JobPosting posting) {
        Grams employer = Grams.none();
        if (posting.hiringOrganization() != null) {
            Words.of(posting.hiringOrganization().name())
                    .words()
                    .forEach(word -> employer.count(Grams.hash(EMPLOYER, word.text()), 1));
        }
        return employer.bag();
    }

    private static long pair(long kind, String first, String second) {
        return Grams.hash(Grams.hash(Grams.hash(kind, first), " "), second);
    }
}
