package openings.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a benchmark came to.
 *
 * @param name {@code Class.method}
 * @param parameters name → value
 * @param perCpuSecond how many items it handled in a second of CPU time
 */
record Score(String name, Map<String, String> parameters, double perCpuSecond) {
    Score {
        requireNonNull(name, "name");
        parameters = Map.copyOf(parameters);
    }

    /** The name and what it ran with, for a reader. */
    String label() {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("", name, ""));
    }
}
