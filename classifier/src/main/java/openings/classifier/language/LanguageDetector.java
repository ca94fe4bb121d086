package openings.classifier.language;

import java.util.List;
import java.util.Locale;
import openings.classifier.text.PostingWords;
import openings.classifier.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an advertisement: the declared one unless the text clearly speaks another, else the one whose
 * frequent words and letters the text has most of, else {@value #UNDETERMINED}. Thread-safe.
 */
public final class LanguageDetector {
    /** ISO 639-2 code of a text whose language is not known. */
    public static final String UNDETERMINED = "und";

    private static final int MAX_WORDS = 150;
    /** In typical words: what a text must show before it decides. */
    private static final double ENOUGH = 1.2;
    /** What a text must show before it overrules a declaration. */
    private static final double CLEAR = 10;

    private static final double LEAD = 1.25;
    private static final double CLEAR_LEAD = 3;

    private final LanguageProfiles profiles = LanguageProfiles.read();

    /** ISO 639-1 codes of the languages that can be told from text alone. */
    public List<String> languages() {
        return profiles.languages();
    }

    /** The ISO 639-1 code of the advertisement's language, or {@value #UNDETERMINED}. */
    public String detect(PostingWords posting) {
        double[] evidence = profiles.evidence(posting.description(), MAX_WORDS);
        double[] inTitle = profiles.evidence(posting.title(), MAX_WORDS);
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] += inTitle[i];
        }
        return decide(evidence, declared(posting.posting().text().inLanguage()));
    }

    /** The language of a text that declares none. */
    public String detect(Words text) {
        return decide(profiles.evidence(text, MAX_WORDS), UNDETERMINED);
    }

    private String decide(double[] evidence, String declared) {
        int best = best(evidence, -1);
        double lead = evidence[best] / Math.max(evidence[best(evidence, best)], 1e-9);
        if (declared.equals(UNDETERMINED)) {
            return evidence[best] >= ENOUGH && lead >= LEAD
                    ? profiles.languages().get(best)
                    : UNDETERMINED;
        }
        int known = profiles.languages().indexOf(declared);
        boolean isOverruled = known >= 0 && evidence[best] >= CLEAR && evidence[best] >= CLEAR_LEAD * evidence[known];
        return isOverruled ? profiles.languages().get(best) : declared;
    }

    private static int best(double[] evidence, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < evidence.length; i++) {
            if (i != except && evidence[i] > evidence[best]) {
                best = i;
            }
        }
        return best;
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
