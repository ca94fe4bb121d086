package openings.classifier.skill;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import openings.classifier.text.Words;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * What is left of a folded word without its endings, and which words say nothing: by the Snowball stemmer of the
 * language, and where there is none by the beginning of the word. Immutable and thread-safe.
 */
final class Stems {
    private static final int PREFIX = 6;
    private static final int KEPT = 4;

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            entry("da", DanishStemmer::new),
            entry("nl", DutchStemmer::new),
            entry("en", EnglishStemmer::new),
            entry("et", EstonianStemmer::new),
            entry("fi", FinnishStemmer::new),
            entry("fr", FrenchStemmer::new),
            entry("de", GermanStemmer::new),
            entry("hu", HungarianStemmer::new),
            entry("ga", IrishStemmer::new),
            entry("it", ItalianStemmer::new),
            entry("lt", LithuanianStemmer::new),
            entry("no", NorwegianStemmer::new),
            entry("pt", PortugueseStemmer::new),
            entry("ro", RomanianStemmer::new),
            entry("es", SpanishStemmer::new),
            entry("sv", SwedishStemmer::new));

    private static final Map<String, Supplier<CharArraySet>> STOP_WORDS = Map.ofEntries(
            entry("bg", BulgarianAnalyzer::getDefaultStopSet),
            entry("cs", CzechAnalyzer::getDefaultStopSet),
            entry("da", DanishAnalyzer::getDefaultStopSet),
            entry("de", GermanAnalyzer::getDefaultStopSet),
            entry("el", GreekAnalyzer::getDefaultStopSet),
            entry("en", EnglishAnalyzer::getDefaultStopSet),
            entry("es", SpanishAnalyzer::getDefaultStopSet),
            entry("et", EstonianAnalyzer::getDefaultStopSet),
            entry("fi", FinnishAnalyzer::getDefaultStopSet),
            entry("fr", FrenchAnalyzer::getDefaultStopSet),
            entry("ga", IrishAnalyzer::getDefaultStopSet),
            entry("hu", HungarianAnalyzer::getDefaultStopSet),
            entry("it", ItalianAnalyzer::getDefaultStopSet),
            entry("lt", LithuanianAnalyzer::getDefaultStopSet),
            entry("lv", LatvianAnalyzer::getDefaultStopSet),
            entry("nl", DutchAnalyzer::getDefaultStopSet),
            entry("no", NorwegianAnalyzer::getDefaultStopSet),
            entry("pt", PortugueseAnalyzer::getDefaultStopSet),
            entry("ro", RomanianAnalyzer::getDefaultStopSet),
            entry("sv", SwedishAnalyzer::getDefaultStopSet));

    /** Names of what people work with, though they look like words that say nothing. */
    private static final Set<String> NEVER_STOPPED = Set.of("it");

    private static final Map<String, Set<String>> MORE_STOP_WORDS = Map.of(
            "en",
                    Set.of(
                            "you", "your", "our", "we", "from", "has", "have", "other", "all", "any", "e", "g", "etc",
                            "s"),
            "pl", Set.of("i", "w", "z", "na", "do", "oraz", "lub", "o", "ze", "dla", "po", "od", "przy", "się", "sie"));

    private final @Nullable Supplier<SnowballStemmer> stemmer;
    private final Set<String> stopWords;

    private Stems(String language) {
        stemmer = STEMMERS.get(language);
        stopWords = stopWords(language);
    }

    static Stems of(String language) {
        return new Stems(language);
    }

    private static Set<String> stopWords(String language) {
        CharArraySet set =
                STOP_WORDS.getOrDefault(language, () -> CharArraySet.EMPTY_SET).get();
        Set<String> words = StreamSupport.stream(set.spliterator(), false)
                .map(word -> Words.of(new String((char[]) word)).folded())
                .filter(word -> !NEVER_STOPPED.contains(word))
                .collect(Collectors.toSet());
        words.addAll(MORE_STOP_WORDS.getOrDefault(language, Set.of()));
        return Set.copyOf(words);
    }

    boolean isStopWord(String folded) {
        return stopWords.contains(folded);
    }

    /** A stemmer for one thread. */
    UnaryOperator<String> stemmer() {
        if (stemmer == null) {
            return Stems::prefix;
        }
        SnowballStemmer snowball = stemmer.get();
        return word -> {
            snowball.setCurrent(word);
            snowball.stem();
            return snowball.getCurrent();
        };
    }

    private static String prefix(String word) {
        return word.length() <= KEPT ? word : word.substring(0, Math.min(PREFIX, Math.max(KEPT, word.length() - 2)));
    }
}
