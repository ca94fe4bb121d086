package openings.classifier.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import openings.contract.posting.Source;
import openings.contract.taxonomy.JobTitles;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an advertisement: the declared one unless the text clearly speaks another, else the one that
 * most likely wrote it, else {@value #UNDETERMINED}. Thread-safe.
 */
public final class LanguageDetector {
    /** ISO 639-2 code of a text whose language is not known. */
    public static final String UNDETERMINED = "und";

    private static final int MAX_WORDS = 40;
    /** In natural logarithms: how much likelier the best must be than the next ... */
    private static final double LEAD = 0.2;
    /** ... and where the words that are known are those of many languages. */
    private static final double DOUBTFUL_LEAD = 1.2;
    /** How much likelier another must be to overrule a declaration, and in how many words. */
    private static final double CLEAR = 25;

    private static final int CLEAR_WORDS = 10;
    /** How much likelier a language is that the source is known to use. */
    private static final double USUAL = 3;
    /** Languages that few advertisements are in, where each has a near one that more are in. */
    private static final Set<String> RARE = Set.of("ca", "eu", "gl", "ru", "uk", "tr");

    private static final double LESS_LIKELY = 3;

    private final LetterModel model;
    private final Map<String, Set<String>> languagesBySource;

    public LanguageDetector(JobTitles lexicon) {
        this(lexicon, List.of());
    }

    /**
     * A detector that knows what sources write.
     *
     * @param sources their languages decide where the text does not
     */
    public LanguageDetector(JobTitles lexicon, Collection<Source> sources) {
        model = LetterModel.learn(lexicon);
        languagesBySource = sources.stream().collect(Collectors.toUnmodifiableMap(Source::id, Source::languages));
    }

    /** ISO 639-1 codes of the languages that can be told from text alone. */
    public List<String> languages() {
        return model.languages();
    }

    /** The ISO 639-1 code of the advertisement's language, or {@value #UNDETERMINED}. */
    public String detect(PostingWords posting) {
        Reading reading = new Reading();
        reading.read(posting.title());
        reading.read(posting.description());
        languagesBySource
                .getOrDefault(posting.posting().key().source(), Set.of())
                .forEach(language -> reading.add(language, USUAL));
        return reading.against(declared(posting.posting().text().inLanguage()));
    }

    /** The language of a text that declares none. */
    public String detect(Words text) {
        Reading reading = new Reading();
        reading.read(text);
        return reading.likeliest();
    }

    /** What has been read so far; used by one thread. */
    private final class Reading {
        private final double[] scores = new double[languages().size()];
        private int words;
        private boolean isTold;
        private boolean isInternational;

        Reading() {
            RARE.forEach(language -> add(language, -LESS_LIKELY));
        }

        void add(String language, double bonus) {
            int index = languages().indexOf(language);
            if (index >= 0) {
                scores[index] += bonus;
            }
        }

        void read(Words text) {
            int read = Math.min(MAX_WORDS, text.size());
            words += read;
            if (read > 0) {
                TrainingWords.in(text.original(0, read - 1)).forEach(this::read);
            }
        }

        private void read(String word) {
            model.score(word, scores);
            int known = model.languagesOf(word);
            isTold |= known > 0 && known < LetterModel.INTERNATIONAL;
            isInternational |= known >= LetterModel.INTERNATIONAL;
        }

        String likeliest() {
            int best = best(-1);
            double lead = scores[best] - scores[best(best)];
            boolean isDoubtful = isInternational && !isTold;
            return lead >= (isDoubtful ? DOUBTFUL_LEAD : LEAD) ? languages().get(best) : UNDETERMINED;
        }

        /** The declared language, unless the text is clearly in another. */
        String against(String declared) {
            if (declared.equals(UNDETERMINED)) {
                return likeliest();
            }
            int best = best(-1);
            int known = languages().indexOf(declared);
            boolean isOverruled = known >= 0 && words >= CLEAR_WORDS && scores[best] - scores[known] >= CLEAR;
            return isOverruled ? languages().get(best) : declared;
        }

        private int best(int except) {
            int best = except == 0 ? 1 : 0;
            for (int i = 0; i < scores.length; i++) {
                if (i != except && scores[i] > scores[best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    /** The declared code without its region: {@code da-DK} is {@code da}, Norway's {@code nb} and {@code nn} are {@code no}. */
    private static String declared(@Nullable String tag) {
        String language = tag == null
                ? ""
                : Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return switch (language) {
            case "" -> UNDETERMINED;
            case "nb", "nn" -> "no";
            default -> language.length() == 2 ? language : UNDETERMINED;
        };
    }
}
