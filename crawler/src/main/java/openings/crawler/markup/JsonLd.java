package openings.crawler.markup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the values of the JSON-LD scripts of a page, as the web writes them. */
final class JsonLd {
    private static final Pattern CDATA_LINES =
            Pattern.compile("(?m)^[ \\t]*+(?://|/\\*)?[ \\t]*+(?:<!\\[CDATA\\[|]]>)[ \\t]*+(?:\\*/)?[ \\t\\r]*+$");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private JsonLd() {}

    /**
     * What a page says in JSON-LD.
     *
     * @param values of all scripts, in order
     * @param cutOff values of scripts that end before they are complete
     * @param broken how many scripts could not be read
     */
    record Reading(List<JsonNode> values, List<JsonNode> cutOff, int broken) {}

    static Reading read(Document document) {
        List<JsonNode> values = new ArrayList<>();
        List<JsonNode> cutOff = new ArrayList<>();
        int broken = 0;
        for (Element script : document.getElementsByTag("script")) {
            String text = isJsonLd(script) ? text(script.data()) : "";
            if (!text.isBlank() && !strict(text, values)) {
                LenientJson.Reading mended = LenientJson.read(text);
                (mended.cutOff() ? cutOff : values).addAll(mended.values());
                broken += mended.values().isEmpty() || mended.cutOff() ? 1 : 0;
            }
        }
        return new Reading(values, cutOff, broken);
    }

    private static boolean isJsonLd(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return type.contains("ld+json") || type.contains("json+ld");
    }

    /** Without escapes that belong to HTML. */
    private static String text(String script) {
        boolean escaped = script.indexOf('"') < 0 && (script.contains("&quot;") || script.contains("&#34;"));
        String text = escaped ? Parser.unescapeEntities(script, false) : script;
        return text.contains("CDATA") ? CDATA_LINES.matcher(text).replaceAll("") : text;
    }

    /** Adds what is JSON but for comments and trailing commas; false, and nothing added, where it is not. */
    private static boolean strict(String text, List<JsonNode> values) {
        List<JsonNode> read = new ArrayList<>();
        try (MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(text.strip())) {
            while (all.hasNextValue()) {
                read.add(all.nextValue());
            }
        } catch (JsonProcessingException e) {
            return false; // mended by the lenient reader
        } catch (IOException e) {
            return false; // a text in memory
        }
        values.addAll(read.stream().filter(JsonNode::isContainerNode).toList());
        return read.stream().anyMatch(JsonNode::isContainerNode);
    }
}
