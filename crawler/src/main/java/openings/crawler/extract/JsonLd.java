package openings.crawler.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds JobPosting items in JSON-LD as the web writes it: with comments, stray commas, CDATA and broken strings. */
final class JsonLd {
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)"
                    + "|(?:-->|//\\s*]]>|/\\*\\s*]]>\\s*\\*/|]]>|;)\\s*$");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();
    private static final int DEEPEST = 12;

    private JsonLd() {}

    /**
     * What a page says in JSON-LD.
     *
     * @param broken how many scripts could not be read
     */
    record Reading(List<JsonNode> postings, int broken) {}

    static Reading read(Document document) {
        List<JsonNode> postings = new ArrayList<>();
        int broken = 0;
        for (Element script : document.select("script[type*=ld+json]")) {
            Optional<JsonNode> json = parse(script.data());
            json.ifPresent(root -> collect(root, postings, 0));
            broken += json.isPresent() ? 0 : 1;
        }
        return new Reading(postings, broken);
    }

    private static Optional<JsonNode> parse(String script) {
        String text = script;
        for (String bare = WRAPPING.matcher(text).replaceAll("").strip(); !bare.equals(text); ) {
            text = bare;
            bare = WRAPPING.matcher(text).replaceAll("").strip();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Looks through lists, graphs and items that hold others. */
    private static void collect(JsonNode node, List<JsonNode> postings, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isPosting(node)) {
            postings.add(node);
        } else if (node.isContainerNode()) {
            node.forEach(child -> collect(child, postings, depth + 1));
        }
    }

    private static boolean isPosting(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isPosting(each.asText())) {
                    return true;
                }
            }
        }
        return isPosting(type.asText());
    }

    private static boolean isPosting(String type) {
        return type.substring(type.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .equals("jobposting");
    }
}
