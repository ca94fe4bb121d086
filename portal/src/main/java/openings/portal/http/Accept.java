package openings.portal.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The header {@code Accept} (RFC 9110, 12.5.1): which of several forms a client likes best. */
public final class Accept {
    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** A missing header accepts anything. */
    public static Accept parse(String header) {
        String text = header.isBlank() ? "*/*" : header;
        return new Accept(Arrays.stream(text.split(",", -1))
                .map(Range::parse)
                .filter(range -> range.quality() > 0)
                .sorted(Comparator.comparingDouble(range -> -range.quality()))
                .toList());
    }

    /** The first offer that the best liked range takes; empty where none is taken. */
    public <F> Optional<F> best(List<F> offers, Function<F, List<String>> mediaTypes) {
        return ranges.stream()
                .flatMap(range -> offers.stream()
                        .filter(offer -> mediaTypes.apply(offer).stream().anyMatch(range::takes)))
                .findFirst();
    }

    private record Range(String type, double quality) {
        static Range parse(String text) {
            String[] parts = text.split(";", -1);
            double quality = Arrays.stream(parts)
                    .map(String::strip)
                    .filter(part -> part.startsWith("q="))
                    .map(part -> quality(part.substring(2)))
                    .findFirst()
                    .orElse(1.0);
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }

        private static double quality(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException malformed) {
                return 1;
            }
        }

        boolean takes(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
        }
    }
}
