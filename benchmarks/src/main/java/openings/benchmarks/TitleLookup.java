package openings.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The lexicon's job titles in a Lucene index in memory, searched word by word with BM25. Thread-safe. */
final class TitleLookup implements AutoCloseable {
    private static final String TITLE = "title";
    private static final int HITS = 10;

    private final QueryBuilder queries;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private TitleLookup(Analyzer analyzer, DirectoryReader reader) {
        queries = new QueryBuilder(analyzer);
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    static TitleLookup open() {
        Analyzer analyzer = new StandardAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (JobTitle title : JobTitles.load().all()) {
                writer.addDocument(document(title));
            }
            writer.forceMerge(1);
            return new TitleLookup(analyzer, DirectoryReader.open(writer));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory can be written", e);
        }
    }

    private static Document document(JobTitle title) {
        Document document = new Document();
        document.add(new TextField(TITLE, title.title(), Field.Store.NO));
        document.add(new StringField("group", title.group().code(), Field.Store.YES));
        return document;
    }

    /** The lexicon's titles that share the rarest words with {@code title}, best first. */
    TopDocs search(String title) {
        try {
            return searcher.search(queries.createBooleanQuery(TITLE, title), HITS);
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
