package openings.app.world;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Weights by code, as tables write them: {@code J:7 K:1 *:0.5}, where {@code *} is any other code.
 *
 * @param other the weight of codes that are not named, 0 where the table does not say
 */
public record Weights(Map<String, Double> named, double other) {
    public Weights {
        named = Map.copyOf(named);
    }

    static Weights parse(String text) {
        Map<String, Double> weights = Arrays.stream(text.split(" "))
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(part -> part[0], part -> Double.valueOf(part[1])));
        Double other = weights.remove("*");
        return new Weights(weights, other == null ? 0 : other);
    }

    double of(String code) {
        return named.getOrDefault(code, other);
    }
}
