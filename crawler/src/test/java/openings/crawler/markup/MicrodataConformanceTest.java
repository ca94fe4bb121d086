package openings.crawler.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Holds our reading of microdata to the W3C's suite for microdata to RDF, as far as that is about microdata: what a
 * statement says, not the data types, vocabulary rules and reverse properties of RDF.
 */
class MicrodataConformanceTest {
    private final Path suites = Path.of(System.getProperty("openings.shared", "../../shared"), "data/conformance");

    @Test
    void saysWhatTheSuiteExpects() throws IOException {
        assumeTrue(Files.isDirectory(suites), "The shared data are not there");
        List<String> differing = new ArrayList<>();
        int cases = 0;
        for (Path page : pages("w3c-microdata-rdf/tests", "microdata-rdf-ruby/spec/test-files")) {
            Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".ttl"));
            if (Files.exists(expected)) {
                cases++;
                Map<String, Integer> wanted = Turtle.statements(Files.readString(expected));
                Map<String, Integer> said = statements(Files.readString(page));
                if (!said.equals(wanted)) {
                    differing.add(page.getFileName() + "\n  said " + said + "\n  not  " + wanted);
                }
            }
        }

        System.out.println("Microdata suites: " + (cases - differing.size()) + " of " + cases + " cases say the same");
        assertThat(cases).isGreaterThan(60);
        assertThat(differing.size()).isLessThanOrEqualTo(cases / 5);
    }

    private List<Path> pages(String... folders) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(suites.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    private static Map<String, Integer> statements(String html) {
        Map<String, Integer> statements = new TreeMap<>();
        Microdata.read(Jsoup.parse(html, "http://example.org/page.html")).forEach(item -> add(item, statements));
        return statements;
    }

    private static void add(JsonNode item, Map<String, Integer> statements) {
        item.properties().forEach(property -> {
            String name = property.getKey();
            List<JsonNode> values = new ArrayList<>();
            if (property.getValue().isArray()) {
                property.getValue().forEach(values::add);
            } else {
                values.add(property.getValue());
            }
            for (JsonNode value : values) {
                if (!name.equals("@id")) {
                    statements.merge(Turtle.local(name.replace("@", "")) + " " + value(value, name), 1, Integer::sum);
                }
                if (value.isObject()) {
                    add(value, statements);
                }
            }
        });
    }

    private static String value(JsonNode value, String name) {
        if (value.isObject()) {
            return value.has("@id") ? Turtle.local(value.get("@id").asText()) : "[]";
        }
        String text = value.asText();
        boolean address = name.equals("@type") || text.matches("(?:https?|mailto|tel):\\S+");
        return address ? Turtle.local(text) : Turtle.text(text);
    }
}
