package openings.classifier.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The baseline: a plain search for the words of a title among all names of concepts, by Lucene's BM25. */
final class NameSearch implements AutoCloseable {
    private static final String NAME = "name";
    private static final String CONCEPT = "concept";
    private static final int HITS = 1_000;

    private final QueryBuilder queries;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param names the names of each concept */
    NameSearch(Map<String, List<String>> names) {
        Analyzer analyzer = new StandardAnalyzer();
        queries = new QueryBuilder(analyzer);
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer))) {
            for (Map.Entry<String, List<String>> concept : names.entrySet()) {
                for (String name : concept.getValue()) {
                    writer.addDocument(document(concept.getKey(), name));
                }
            }
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be written", e);
        }
        searcher = new IndexSearcher(reader);
    }

    private static Document document(String concept, String name) {
        Document document = new Document();
        document.add(new TextField(NAME, name, Field.Store.NO));
        document.add(new StoredField(CONCEPT, concept));
        return document;
    }

    /** The concepts whose names share the rarest words with a title, best first. */
    List<String> concepts(String title) {
        Query query = queries.createBooleanQuery(NAME, title);
        if (query == null) {
            return List.of();
        }
        try {
            Set<String> seen = new HashSet<>();
            List<String> concepts = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
                String concept = searcher.storedFields().document(hit.doc).get(CONCEPT);
                if (seen.add(concept)) {
                    concepts.add(concept);
                }
            }
            return concepts;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be read", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be closed", e);
        }
    }
}
