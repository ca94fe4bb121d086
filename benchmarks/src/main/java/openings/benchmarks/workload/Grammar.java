package openings.benchmarks.workload;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be said in one language: names and the alternatives of each, in which names in braces stand for one of their
 * alternatives in turn. Immutable.
 */
record Grammar(String language, Map<String, List<String>> alternatives) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    Grammar {
        requireNonNull(language, "language");
        alternatives = Map.copyOf(alternatives);
    }

    /** Reads the grammar of a language from this package's resources. */
    static Grammar read(String language) {
        Map<String, List<String>> alternatives = resource(language + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.groupingBy(
                        parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toUnmodifiableList())));
        return new Grammar(language, alternatives);
    }

    /** This grammar with other alternatives of {@code name}. */
    Grammar with(String name, List<String> others) {
        Map<String, List<String>> changed = new HashMap<>(alternatives);
        changed.put(name, List.copyOf(others));
        return new Grammar(language, changed);
    }

    /** One of the things that {@code name} may stand for. */
    String say(String name, RandomGenerator random) {
        List<String> choice = requireNonNull(alternatives.get(name), name);
        String chosen = choice.get(random.nextInt(choice.size()));
        return NAME.matcher(chosen).replaceAll(inner -> Matcher.quoteReplacement(say(inner.group(1), random)));
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(Grammar.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + name, e);
        }
    }
}
