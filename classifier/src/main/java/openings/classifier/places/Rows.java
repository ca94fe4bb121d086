package openings.classifier.places;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads tables, a row at a time: delimited text, a JSON array of flat objects, XML of elements that hold flat ones. */
final class Rows {
    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"]$");
    private static final List<Character> DELIMITERS = List.of('\t', ';', ',', '|');

    private Rows() {}

    /** Takes the rows; the first of a table with a header is the header. */
    interface Taker {
        void take(List<String> cells);
    }

    /** The delimiter that parts a line into most cells. */
    static char delimiter(String line) {
        char best = ',';
        for (char candidate : DELIMITERS) {
            if (split(line, candidate).size() > split(line, best).size()) {
                best = candidate;
            }
        }
        return best;
    }

    static void delimited(InputStream in, char delimiter, Taker rows) throws IOException {
        try (BufferedReader reader = new BufferedReader(utf8(in))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    rows.take(split(line, delimiter));
                }
            }
        }
    }

    /** Cells in single or double quotes, or in none; TERCET also opens quotes that it does not close. */
    static List<String> split(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int end = endOf(line, start, delimiter);
            cells.add(unquoted(line.substring(start, end)));
            start = end + 1;
        }
        return cells;
    }

    private static int endOf(String line, int start, char delimiter) {
        int end = line.indexOf(delimiter, start);
        if (start < line.length() && line.charAt(start) == '"' && delimiter != '\t') {
            int quote = line.indexOf('"', start + 1);
            while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                quote = line.indexOf('"', quote + 2);
            }
            end = quote < 0 ? end : line.indexOf(delimiter, quote);
        }
        return end < 0 ? line.length() : end;
    }

    private static String unquoted(String cell) {
        String bare = cell.strip().replace("\uFEFF", "");
        boolean isQuoted = !bare.isEmpty() && (bare.charAt(0) == '"' || bare.charAt(0) == '\'');
        return isQuoted && (bare.charAt(0) == '"' || !bare.contains(" "))
                ? QUOTES.matcher(bare).replaceAll("").replace("\"\"", "\"")
                : bare;
    }

    /** The header is made of the names in the first object. */
    static void json(InputStream in, Taker rows) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("not an array of objects");
            }
            Headed headed = new Headed(rows);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                headed.take(jsonObject(parser));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("ends within the array");
            }
        }
    }

    private static Map<String, String> jsonObject(JsonParser parser) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken().isStructStart()) {
                parser.skipChildren();
            } else {
                cells.put(name, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        return cells;
    }

    /** A row is an element at depth two, its cells the elements within. */
    static void xml(InputStream in, Taker rows) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (in) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            Headed headed = new Headed(rows);
            Map<String, String> cells = new LinkedHashMap<>();
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth == 3) {
                    cells.put(reader.getLocalName(), reader.getElementText());
                    depth--;
                } else if (event == XMLStreamConstants.END_ELEMENT && --depth == 1) {
                    headed.take(cells);
                    cells = new LinkedHashMap<>();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(
                    "not whole XML: " + String.valueOf(e.getMessage()).replace('\n', ' '), e);
        }
    }

    static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** Brings objects to the form of a table. */
    private static final class Headed {
        private final Taker rows;
        private List<String> header = List.of();

        Headed(Taker rows) {
            this.rows = rows;
        }

        void take(Map<String, String> cells) {
            if (header.isEmpty()) {
                header = List.copyOf(cells.keySet());
                rows.take(header);
            }
            rows.take(header.stream().map(name -> cells.getOrDefault(name, "")).toList());
        }
    }
}
