package openings.portal.http;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import openings.portal.words.Language;

/**
 * What a request asks for.
 *
 * @param path without the query
 * @param pathParameters by name
 * @param query by name, the first value of each
 * @param accept header {@code Accept}, empty where there is none
 * @param acceptLanguage header {@code Accept-Language}, empty where there is none
 * @param body the JSON that was sent; empty where nothing is to be sent
 */
public record Asked(
        String path,
        Map<String, String> pathParameters,
        Map<String, String> query,
        String accept,
        String acceptLanguage,
        String body) {
    private static final String LANGUAGES = String.join(
            ", ", Arrays.stream(Language.values()).map(Language::code).toList());

    public Asked {
        requireNonNull(path, "path");
        pathParameters = Map.copyOf(pathParameters);
        query = Map.copyOf(query);
        requireNonNull(accept, "accept");
        requireNonNull(acceptLanguage, "acceptLanguage");
        requireNonNull(body, "body");
    }

    /** The same, with what was sent. */
    Asked with(String sent) {
        return new Asked(path, pathParameters, query, accept, acceptLanguage, sent);
    }

    /** A part of the path, by its name in the route. */
    public String part(String name) {
        return requireNonNull(pathParameters.get(name), name);
    }

    /** A parameter of the query that was given and is not blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(query.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The values of a parameter, parted by commas; none where it was not given. */
    public List<String> list(String name) {
        return find(name)
                .map(value ->
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** A whole number within a range. */
    public int number(String name, int otherwise, int least, int most) {
        return find(name).map(value -> number(name, value, least, most)).orElse(otherwise);
    }

    /** The language asked for by {@code lang}, else the preferred one. */
    public Language language() {
        return find("lang")
                .map(code -> Language.find(code)
                        .orElseThrow(
                                () -> new ProblemException(Problem.badParameter("lang", code, LANGUAGES.split(", ")))))
                .orElseGet(() -> Language.preferred(acceptLanguage));
    }

    /** Refuses parameters that would be ignored, so that a slip of the pen does not go unnoticed. */
    public void allowOnly(String... names) {
        Set<String> unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(List.of(names));
        if (!unknown.isEmpty()) {
            String name = unknown.iterator().next();
            throw new ProblemException(new Problem(
                    Problem.Kind.BAD_PARAMETER,
                    "There is no parameter \"" + name + "\" here. Allowed: " + String.join(", ", names) + ".",
                    name,
                    query.get(name),
                    List.of(names)));
        }
    }

    private static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // refused below, like a number out of range
        }
        throw new ProblemException(Problem.badParameter(name, value, least + " to " + most));
    }
}
