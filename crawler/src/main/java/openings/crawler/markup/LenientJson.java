package openings.crawler.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON that people and templates have broken: comments, CDATA, stray or missing commas, single quotes, names without
 * quotes, line breaks and quotes within strings, an end that is cut off. Takes time linear in the length of the text.
 */
final class LenientJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 60;
    private static final int LONGEST_NAME = 80;
    private static final int FURTHEST_LOOK = 2_000;

    private final String text;
    private int at;
    private boolean cutOff;

    private LenientJson(String text) {
        this.text = text;
    }

    /**
     * What was read.
     *
     * @param values that stand one after another
     * @param cutOff whether the text ended within one of them
     */
    record Reading(List<JsonNode> values, boolean cutOff) {}

    static Reading read(String text) {
        LenientJson json = new LenientJson(text);
        List<JsonNode> values = new ArrayList<>();
        for (json.skip(); json.at < text.length(); json.skip()) {
            char c = text.charAt(json.at);
            if (c == '{' || c == '[') {
                values.add(json.value(0));
            } else {
                json.at++;
            }
        }
        return new Reading(values, json.cutOff);
    }

    private JsonNode value(int depth) {
        char c = text.charAt(at);
        if ((c == '{' || c == '[') && depth > DEEPEST) {
            at = text.length();
            return NODES.missingNode();
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"', '\'' -> NODES.textNode(string(c, false));
            default -> bare();
        };
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        at++;
        while (true) {
            skipWith(',');
            if (at >= text.length()) {
                cutOff = true;
                return object;
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return object;
            }
            if (c == ']') {
                return object; // the brace before it was forgotten
            }
            property(object, c, depth);
        }
    }

    private void property(ObjectNode object, char first, int depth) {
        String name = first == '"' || first == '\'' ? string(first, true) : name();
        skipWith(':');
        if (at < text.length() && ",}]".indexOf(text.charAt(at)) < 0) {
            JsonNode value = value(depth + 1);
            if (!name.isEmpty() && !value.isMissingNode()) {
                object.set(name, value);
            }
        }
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        at++;
        while (true) {
            skipWith(',');
            if (at >= text.length()) {
                cutOff = true;
                return array;
            }
            char c = text.charAt(at);
            if (c == ']') {
                at++;
                return array;
            }
            if (c == '}' || c == ':') {
                at++;
            } else {
                array.add(value(depth + 1));
            }
        }
    }

    private String name() {
        int start = at;
        while (at < text.length() && ":,{}[]\"\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return text.substring(start, Math.min(at, text.length())).strip();
    }

    /** A number, a constant, or words without quotes. */
    private JsonNode bare() {
        int start = at;
        while (at < text.length() && ",}]\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
            return NODES.missingNode();
        }
        String word = text.substring(start, at).strip();
        return switch (word) {
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            case "null", "undefined", "None", "NaN", "" -> NODES.nullNode();
            default -> NODES.textNode(word);
        };
    }

    private String string(char quote, boolean isName) {
        StringBuilder string = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote && ends(isName)) {
                at++;
                return string.toString();
            }
            if (c == '\\' && at + 1 < text.length()) {
                escape(string);
            } else {
                string.append(c);
            }
        }
        cutOff = true;
        return string.toString();
    }

    private void escape(StringBuilder string) {
        char c = text.charAt(++at);
        switch (c) {
            case 'n' -> string.append('\n');
            case 't' -> string.append('\t');
            case 'r' -> string.append('\r');
            case 'b', 'f' -> string.append(' ');
            case 'u' -> unicode(string);
            default -> string.append(c);
        }
    }

    private void unicode(StringBuilder string) {
        if (at + 4 < text.length()) {
            try {
                string.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
                at += 4;
            } catch (NumberFormatException e) {
                string.append('u'); // a stray backslash
            }
        }
    }

    /** Whether the quote here ends a string: what follows must be able to follow a string. */
    private boolean ends(boolean isName) {
        int next = afterSpace(at + 1);
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return switch (c) {
            case ':' -> isName;
            case '}', ']' -> !isName && closes(next);
            case ',' -> !isName && begins(afterSpace(next + 1));
            case '"', '\'' -> !isName && isProperty(next) && next > at + 1;
            case '/', '<', ';' -> !isName && (text.startsWith("//", next) || text.startsWith("/*", next) || c == ';');
            default -> false;
        };
    }

    /** Behind a closing bracket stand others, a comma, the end or the next value. */
    private boolean closes(int bracket) {
        int next = afterSpace(bracket + 1);
        return next >= text.length() || ",}];{[/<-".indexOf(text.charAt(next)) >= 0 || isProperty(next);
    }

    /** Behind a comma stands a property or a value of a list. */
    private boolean begins(int next) {
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (c == '"' || c == '\'') {
            return isProperty(next) || isListed(next, c);
        }
        return "{[}],/".indexOf(c) >= 0 || isBareProperty(next);
    }

    /** Whether a short string with a colon after it stands here. */
    private boolean isProperty(int start) {
        char quote = text.charAt(start);
        if (quote != '"' && quote != '\'') {
            return false;
        }
        int end = text.indexOf(quote, start + 1);
        if (end < 0 || end - start > LONGEST_NAME) {
            return false;
        }
        int next = afterSpace(end + 1);
        return next < text.length() && text.charAt(next) == ':';
    }

    /** Whether a string with a comma or the end of the list after it stands here. */
    private boolean isListed(int start, char quote) {
        int end = text.indexOf(quote, start + 1);
        if (end < 0 || end - start > FURTHEST_LOOK) {
            return false;
        }
        int next = afterSpace(end + 1);
        return next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == ']');
    }

    private boolean isBareProperty(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        int next = afterSpace(end);
        return end > start && next < text.length() && text.charAt(next) == ':';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '_' || c == '$';
    }

    private int afterSpace(int from) {
        int next = from;
        int last = Math.min(text.length(), from + FURTHEST_LOOK);
        while (next < last && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    private void skipWith(char sign) {
        for (skip(); at < text.length() && text.charAt(at) == sign; skip()) {
            at++;
        }
    }

    /** Passes over space, comments and what wraps scripts. */
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) || c == ';') {
                at++;
            } else if (!skipOver("/*", "*/")
                    && !skipOver("//", "\n")
                    && !skipOver("<!--", "")
                    && !skipOver("-->", "")
                    && !skipOver("<![CDATA[", "")
                    && !skipOver("]]>", "")) {
                return;
            }
        }
    }

    private boolean skipOver(String start, String end) {
        if (!text.startsWith(start, at)) {
            return false;
        }
        int found = text.indexOf(end, at + start.length());
        at = found < 0 ? text.length() : found + end.length();
        return true;
    }
}
