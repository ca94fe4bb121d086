package openings.crawler.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import org.jsoup.nodes.Element;

/**
 * Which paths of a host are reserved against text and data mining, by the <a
 * href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240202/">TDM Reservation Protocol</a>.
 *
 * @param rules of {@code /.well-known/tdmrep.json}, in its order; the first that fits a path decides
 */
record TdmReservation(List<Rule> rules) {
    static final String PATH = "/.well-known/tdmrep.json";
    static final TdmReservation NONE = new TdmReservation(List.of());
    private static final String NAME = "tdm-reservation";
    private static final JsonMapper MAPPER = new JsonMapper();

    record Rule(Pattern location, boolean reserved) {}

    TdmReservation {
        rules = List.copyOf(rules);
    }

    /** Reads a {@code tdmrep.json}; what is not one reserves nothing. */
    static TdmReservation parse(byte[] json) {
        List<Rule> rules = new ArrayList<>();
        try {
            JsonNode root = MAPPER.readTree(json);
            for (JsonNode rule : root.isArray() ? root : MAPPER.createArrayNode()) {
                rules.add(new Rule(
                        pattern(rule.path("location").asText("/")),
                        rule.path(NAME).asInt() == 1));
            }
        } catch (IOException e) {
            return NONE; // not JSON
        }
        return new TdmReservation(rules);
    }

    boolean reserves(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath()) + query;
        return rules.stream()
                .filter(rule -> rule.location().matcher(path).lookingAt())
                .findFirst()
                .map(Rule::reserved)
                .orElse(false);
    }

    /** Whether the header of an answer reserves it. */
    static boolean inHeader(Answer answer) {
        return answer.header(NAME).map(value -> value.strip().equals("1")).orElse(false);
    }

    /** Whether a page says so itself. */
    static boolean inMeta(Page page) {
        if (page.format() != Records.Format.HTML || !page.mentions(NAME)) {
            return false;
        }
        for (Element meta : page.document().select("meta[name=" + NAME + "]")) {
            if (meta.attr("content").strip().equals("1")) {
                return true;
            }
        }
        return false;
    }

    /** {@code *} stands for anything, {@code $} for the end, as in robots.txt. */
    private static Pattern pattern(String location) {
        boolean toEnd = location.endsWith("$");
        String body = toEnd ? location.substring(0, location.length() - 1) : location;
        StringBuilder pattern = new StringBuilder();
        for (String part : body.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern + (toEnd ? "$" : ""));
    }
}
