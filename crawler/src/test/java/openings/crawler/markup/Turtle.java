package openings.crawler.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads as much of <a href="https://www.w3.org/TR/turtle/">Turtle</a> as the expected results of the microdata suite use, into
 * statements without subject: the local name of a predicate, a space, and the value, {@code []} for a node without a name.
 */
final class Turtle {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|#[^\\n]*|(\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                    + "(?:\\^\\^[^\\s;,.\\]]+|@[a-zA-Z-]+)?|(<[^>]*>)|([\\[\\];,()])|(\\.(?=\\s|$))|([^\\s;,\\[\\]()\"<]+?)(?=[\\s;,\\[\\]()]|\\.(?:\\s|$)|$)");

    private final List<String> tokens;
    private final Map<String, Integer> statements = new TreeMap<>();
    private int at;

    private Turtle(List<String> tokens) {
        this.tokens = tokens;
    }

    /** How often each statement is made. */
    static Map<String, Integer> statements(String turtle) {
        Turtle reader = new Turtle(tokens(turtle.replaceAll("(?m)^@prefix.*$|^@base.*$", "")));
        while (reader.at < reader.tokens.size()) {
            reader.subject();
        }
        return reader.statements;
    }

    private static List<String> tokens(String turtle) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(turtle);
        while (matcher.lookingAt()) {
            for (int group = 1; group <= 5; group++) {
                if (matcher.group(group) != null) {
                    tokens.add(matcher.group(group));
                }
            }
            matcher.region(matcher.end(), turtle.length());
        }
        if (matcher.regionStart() < turtle.length()) {
            throw new IllegalStateException("Not Turtle: " + turtle.substring(matcher.regionStart()));
        }
        return tokens;
    }

    private void subject() {
        value();
        predicates(".");
        at++;
    }

    private void predicates(String end) {
        while (at < tokens.size() && !tokens.get(at).equals(end)) {
            String predicate = tokens.get(at++);
            if (!predicate.equals(";")) {
                String name = predicate.equals("a") ? "type" : local(predicate);
                do {
                    statements.merge(name + " " + value(), 1, Integer::sum);
                } while (at < tokens.size() && tokens.get(at).equals(",") && at++ > 0);
            }
        }
    }

    private String value() {
        String token = tokens.get(at++);
        if (token.equals("[")) {
            predicates("]");
            at++;
            return "[]";
        }
        if (token.startsWith("\"")) {
            int quotes = token.startsWith("\"\"\"") ? 3 : 1;
            return text(token.substring(quotes, token.length() - quotes)
                    .replace("\\n", "\n")
                    .replace("\\\"", "\""));
        }
        return token.startsWith("_:") ? "[]" : local(token);
    }

    /** The last part of an address or prefixed name. */
    static String local(String name) {
        String bare = name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
        boolean address = name.startsWith("<") || bare.contains("://");
        int cut = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#'));
        return address ? bare.substring(cut + 1) : bare.substring(bare.indexOf(':') + 1);
    }

    static String text(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }
}
