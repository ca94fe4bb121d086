package openings.app.evaluation.extraction;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import openings.app.evaluation.LabelledDataException;
import openings.crawler.kind.Kind;
import openings.crawler.kind.Kinds;

/**
 * A document and what is expected of it.
 *
 * @param name path of its folder below the data
 * @param expected empty where the document holds no advertisement
 */
record ExtractionCase(String name, List<Path> documents, CaseSite site, List<ExpectedPosting> expected) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXPECTED = "expected.json";
    private static final List<String> LISTS = List.of("postings", "jobs", "advertisements", "items", "expected");
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html",
            "text/html",
            "htm",
            "text/html",
            "json",
            "application/json",
            "xml",
            "text/xml",
            "rss",
            "text/xml",
            "atom",
            "text/xml",
            "csv",
            "text/csv");

    ExtractionCase {
        documents = List.copyOf(documents);
        expected = List.copyOf(expected);
    }

    /** All cases in a folder, at any depth. */
    static List<ExtractionCase> in(Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            List<ExtractionCase> cases = files.filter(file -> file.endsWith(EXPECTED))
                    .sorted()
                    .map(file -> of(file, data))
                    .toList();
            if (cases.isEmpty()) {
                throw new LabelledDataException("No " + EXPECTED + " below " + data
                        + "; give folders that hold one beside page.html, response.json or feed.xml");
            }
            return cases;
        } catch (IOException e) {
            throw new LabelledDataException("Cannot read " + data + " (" + e.getMessage() + ")", e);
        }
    }

    boolean isPage() {
        return documents.stream().anyMatch(document -> contentType(document).equals("text/html"));
    }

    static String contentType(Path document) {
        String name = document.getFileName().toString().toLowerCase(Locale.ROOT);
        return CONTENT_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    private static ExtractionCase of(Path expected, Path data) {
        Path folder = expected.toAbsolutePath().getParent();
        if (folder == null) {
            throw new LabelledDataException("No folder holds " + expected);
        }
        Path root = data.toAbsolutePath();
        List<Path> documents = documents(folder);
        String name = root.equals(folder)
                ? folder.getFileName().toString()
                : root.relativize(folder).toString();
        return new ExtractionCase(
                name, documents, CaseSite.of(folder, root, kind(documents)), postings(read(expected)));
    }

    /** What kind of board the documents are of, where the site does not say. */
    private static String kind(List<Path> documents) {
        return documents.stream().anyMatch(file -> contentType(file).equals("text/html"))
                ? "html"
                : Kinds.shipped()
                        .recognise(CaseReading.bytes(documents.getFirst()))
                        .map(Kind::name)
                        .orElse("feed");
    }

    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(
                            file -> file.getFileName().toString().matches("(?:page|response|feed)\\b.*"))
                    .sorted()
                    .toList();
            if (documents.isEmpty()) {
                throw new LabelledDataException(
                        "No page.html, response.json or feed.xml beside " + folder.resolve(EXPECTED) + "; add one");
            }
            return documents;
        } catch (IOException e) {
            throw new LabelledDataException("Cannot read " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (JacksonException e) {
            throw new LabelledDataException("Not JSON: " + file + " (" + e.getOriginalMessage() + "); mend it", e);
        } catch (IOException e) {
            throw new LabelledDataException("Cannot read " + file + " (" + e.getMessage() + ")", e);
        }
    }

    private static List<ExpectedPosting> postings(JsonNode expected) {
        for (String list : LISTS) {
            if (expected.path(list).isArray()
                    || (expected.has(list) && expected.get(list).isNull())) {
                return postings(expected.get(list));
            }
        }
        List<ExpectedPosting> postings = new ArrayList<>();
        if (expected.isArray()) {
            expected.forEach(each -> postings.add(ExpectedPosting.of(each)));
        } else if (expected.isObject() && !expected.isEmpty()) {
            postings.add(ExpectedPosting.of(expected));
        }
        return postings;
    }
}
