package openings.aggregator.threshold;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import openings.aggregator.error.AggregatorException;

/** A version of the thresholds. Immutable. */
public final class Thresholds {
    private static final String RESOURCE = "thresholds.yaml";

    private final String version;
    private final Map<Threshold, Double> values;

    private Thresholds(String version, Map<Threshold, Double> values) {
        this.version = version;
        this.values = values;
    }

    private record Document(String version, Map<String, Entry> thresholds) {}

    private record Entry(double value, String source) {}

    /** Those that come with the program. */
    public static Thresholds standard() {
        try (InputStream resource = Thresholds.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw malformed("is missing");
            }
            return of(new YAMLMapper().readValue(resource, Document.class));
        } catch (IOException e) {
            throw malformed(AggregatorException.firstLine(e));
        }
    }

    private static Thresholds of(Document document) {
        Map<String, Entry> entries = new TreeMap<>(document.thresholds());
        Map<Threshold, Double> values = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            Entry entry = entries.remove(threshold.key());
            if (entry == null) {
                throw malformed("lacks \"" + threshold.key() + "\"");
            }
            values.put(threshold, entry.value());
        }
        if (!entries.isEmpty()) {
            throw malformed("has thresholds that nothing is measured against: " + entries.keySet());
        }
        return new Thresholds(document.version(), values);
    }

    private static AggregatorException malformed(String problem) {
        return new AggregatorException(AggregatorException.Kind.MALFORMED_PACK, RESOURCE + " " + problem);
    }

    public String version() {
        return version;
    }

    public double of(Threshold threshold) {
        return values.getOrDefault(threshold, Double.NaN);
    }
}
