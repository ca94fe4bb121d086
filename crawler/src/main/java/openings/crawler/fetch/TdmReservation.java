package openings.crawler.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openings.crawler.feed.Records;
import openings.crawler.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which paths of a host are reserved against text and data mining, by the <a
 * href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240202/">TDM Reservation Protocol</a>.
 *
 * <p>The file is looked at before anything is asked for. What a header says stands above the file, and what a page says
 * stands above both; a value other than 0 and 1 says nothing. What the file reserves is never asked for, although a header
 * might free it: that is stricter than the protocol, and spares the host the request.
 *
 * @param rules of {@code /.well-known/tdmrep.json}, in its order; the first that fits a path decides
 */
record TdmReservation(List<Rule> rules) {
    static final String PATH = "/.well-known/tdmrep.json";
    static final TdmReservation NONE = new TdmReservation(List.of());
    private static final String NAME = "tdm-reservation";
    private static final String POLICY = "tdm-policy";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** What is declared. */
    enum Right {
        RESERVED,
        FREE,
        UNSET;

        static Right of(String written) {
            return switch (written.strip()) {
                case "1" -> RESERVED;
                case "0" -> FREE;
                default -> UNSET;
            };
        }

        /** Of several declarations in one place, one that reserves decides. */
        Right and(Right other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    /**
     * What is declared, and by what leave may be had.
     *
     * @param policy address of the policy; null where there is none
     */
    record Declaration(Right right, @Nullable String policy) {
        static final Declaration NONE = new Declaration(Right.UNSET, null);

        boolean reserves() {
            return right == Right.RESERVED;
        }

        boolean isSet() {
            return right != Right.UNSET;
        }

        String reason(String reason) {
            return policy == null ? reason : reason + "; see " + policy;
        }
    }

    record Rule(PathPattern location, Declaration declaration) {}

    TdmReservation {
        rules = List.copyOf(rules);
    }

    /** Reads a {@code tdmrep.json}; what is not one reserves nothing. */
    static TdmReservation parse(String json) {
        List<Rule> rules = new ArrayList<>();
        try {
            JsonNode root = MAPPER.readTree(json);
            for (JsonNode rule : root.isObject() ? List.of(root) : root) {
                rules.add(rule(rule));
            }
        } catch (IOException e) {
            return NONE; // not JSON
        }
        return new TdmReservation(rules);
    }

    private static Rule rule(JsonNode rule) {
        return new Rule(
                PathPattern.of(rule.path("location").asText("/")),
                new Declaration(
                        Right.of(rule.path(NAME).asText()),
                        rule.path(POLICY).isTextual() ? rule.path(POLICY).textValue() : null));
    }

    /** What the file declares for an address. */
    Declaration of(URI target) {
        String path = PathPattern.pathOf(target);
        return rules.stream()
                .filter(rule -> rule.location().matches(path))
                .findFirst()
                .map(Rule::declaration)
                .orElse(Declaration.NONE);
    }

    /** What the headers of an answer declare. */
    static Declaration inHeader(Answer answer) {
        Right right = answer.all(NAME).stream().map(Right::of).reduce(Right.UNSET, Right::and);
        return new Declaration(right, answer.header(POLICY).orElse(null));
    }

    /** What a page declares itself. */
    static Declaration inMeta(Page page) {
        if (page.format() != Records.Format.HTML || !page.mentions(NAME)) {
            return Declaration.NONE;
        }
        Right right = Right.UNSET;
        String policy = null;
        for (Element meta : page.document().select("meta[name]")) {
            String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
            if (name.equals(NAME)) {
                right = right.and(Right.of(meta.attr("content")));
            } else if (name.equals(POLICY)) {
                policy = meta.attr("content").strip();
            }
        }
        return new Declaration(right, policy);
    }
}
