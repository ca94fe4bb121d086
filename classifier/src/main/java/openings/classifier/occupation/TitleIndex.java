package openings.classifier.occupation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openings.classifier.text.Words;
import openings.contract.taxonomy.JobTitle;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's titles of one language, searched by the cosine of their gram vectors: weight = frequency × inverse
 * document frequency, {@code idf = 1 + ln((1 + N) / (1 + df))}, vectors of length 1. Kept in Lucene as features of a
 * document per title, in memory. Thread-safe.
 */
final class TitleIndex {
    private static final String FIELD = "grams";
    private static final int RAM_BUFFER_MIB = 256;
    /** Most grams of a query; far above what {@link TitleCleaner} leaves of a title. */
    private static final int MAX_GRAMS = 1_000;

    private final List<JobTitle> titles;
    private final int[] groups;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final IndexSearcher searcher;

    TitleIndex(List<JobTitle> titles) {
        this.titles = List.copyOf(titles);
        groups = titles.stream()
                .mapToInt(title -> Ranking.indexOf(title.group()))
                .toArray();
        List<Map<String, Float>> grams = titles.stream().map(TitleIndex::grams).toList();
        grams.forEach(title -> title.keySet().forEach(gram -> frequencies.merge(gram, 1, Integer::sum)));
        searcher = index(grams);
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /**
     * Offers each title's cosine with the advertised title, times {@code weight}, to the title's group.
     *
     * @param queryGrams from {@link Grams#of}
     */
    void search(Map<String, Float> queryGrams, float weight, Ranking ranking) {
        Map<String, Float> vector = vector(queryGrams);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        vector.entrySet().stream()
                .filter(gram -> frequencies.containsKey(gram.getKey()))
                .limit(MAX_GRAMS)
                .forEach(gram -> query.add(feature(gram), BooleanClause.Occur.SHOULD));
        try {
            searcher.search(query.build(), new Offerings(weight, ranking));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the titles in memory", e);
        }
    }

    private static Query feature(Map.Entry<String, Float> gram) {
        return FeatureField.newLinearQuery(FIELD, gram.getKey(), gram.getValue());
    }

    static Map<String, Float> grams(JobTitle title) {
        return Grams.of(Words.of(title.title()).words().stream()
                .map(word -> new TitleWord(word, 1))
                .toList());
    }

    /** The grams' weights as a vector of length 1. */
    private Map<String, Float> vector(Map<String, Float> grams) {
        Map<String, Float> vector = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Float> gram : grams.entrySet()) {
            float weight = gram.getValue() * idf(gram.getKey());
            vector.put(gram.getKey(), weight);
            square += (double) weight * weight;
        }
        float length = (float) Math.sqrt(square);
        vector.replaceAll((gram, weight) -> weight / length);
        return vector;
    }

    private float idf(String gram) {
        return 1 + (float) Math.log((1.0 + titles.size()) / (1.0 + frequencies.getOrDefault(gram, 0)));
    }

    private IndexSearcher index(List<Map<String, Float>> grams) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(RAM_BUFFER_MIB);
        try {
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Map<String, Float> title : grams) {
                    writer.addDocument(document(vector(title)));
                }
            }
            IndexSearcher opened = new IndexSearcher(DirectoryReader.open(directory));
            opened.setQueryCache(null);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot index the titles in memory", e);
        }
    }

    private static Document document(Map<String, Float> vector) {
        Document document = new Document();
        vector.forEach((gram, weight) -> document.add(new FeatureField(FIELD, gram, weight)));
        return document;
    }

    /** One collector per search, as the index has one segment and no executor. */
    private final class Offerings implements CollectorManager<Offering, Ranking> {
        private final float weight;
        private final Ranking ranking;

        private Offerings(float weight, Ranking ranking) {
            this.weight = weight;
            this.ranking = ranking;
        }

        @Override
        public Offering newCollector() {
            return new Offering(weight, ranking);
        }

        @Override
        public Ranking reduce(Collection<Offering> collectors) {
            return ranking;
        }
    }

    /** Documents were added in the order of the titles, in one flush: a document's number is its title's index. */
    private final class Offering extends SimpleCollector {
        private final float weight;
        private final Ranking ranking;
        private @Nullable Scorable scorer;

        private Offering(float weight, Ranking ranking) {
            this.weight = weight;
            this.ranking = ranking;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (scorer != null) {
                ranking.offer(groups[document], weight * scorer.score(), titles.get(document));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
