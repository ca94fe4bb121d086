package openings.aggregator.release;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes observations as <a href="https://json-stat.org/full/">JSON-stat 2.0</a>: a cube of which only the cells that
 * exist are written, numbered with the last dimension running fastest. The grades stand in the extension.
 */
final class JsonStat {
    private final List<Observation> observations;
    private final List<Dimension> dimensions;

    private record Dimension(
            String id, String label, Function<Observation, String> code, List<String> codes, Map<String, Long> index) {}

    private JsonStat(List<Observation> observations) {
        this.observations = observations;
        dimensions = List.of(
                dimension("INDICATOR", "Indicator", o -> o.series().indicator().name()),
                dimension("ISCO08", "Occupation, ISCO-08", o -> o.series().occupationCode()),
                dimension("GEO", "Region, NUTS 2024", o -> o.series().region().code()),
                dimension("TIME_PERIOD", "Month", o -> o.period().toString()));
    }

    static void write(Path file, List<Observation> observations, ReleaseManifest manifest) throws IOException {
        try (JsonGenerator json = Json.generator(file)) {
            new JsonStat(observations).write(json, manifest);
        }
    }

    private Dimension dimension(String id, String label, Function<Observation, String> code) {
        List<String> codes =
                List.copyOf(observations.stream().map(code).collect(TreeSet::new, Collection::add, Collection::addAll));
        Map<String, Long> index = new HashMap<>();
        codes.forEach(each -> index.put(each, (long) index.size()));
        return new Dimension(id, label, code, codes, index);
    }

    private void write(JsonGenerator json, ReleaseManifest manifest) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField(
                "label", "Vacancies by occupation, region and month" + (manifest.simulated() ? " (simulated)" : ""));
        json.writeStringField("source", "Openings");
        json.writeStringField("updated", manifest.created().toString());
        writeDimensions(json);
        writeCells(json, "value", observation -> {
            Observation.Figures figures = observation.figures();
            return figures == null ? null : figures.weighted();
        });
        writeCells(json, "status", observation -> observation.trust().status().name());
        json.writeObjectFieldStart("extension");
        writeCells(json, "grade", observation -> observation.trust().grade().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeDimensions(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("id");
        for (Dimension dimension : dimensions) {
            json.writeString(dimension.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("size");
        for (Dimension dimension : dimensions) {
            json.writeNumber(dimension.codes().size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("role");
        json.writePOJOField("time", List.of("TIME_PERIOD"));
        json.writePOJOField("geo", List.of("GEO"));
        json.writePOJOField("metric", List.of("INDICATOR"));
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        for (Dimension dimension : dimensions) {
            json.writeObjectFieldStart(dimension.id());
            json.writeStringField("label", dimension.label());
            json.writePOJOField("category", Map.of("index", dimension.codes()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeCells(JsonGenerator json, String field, Function<Observation, @Nullable Object> value)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Observation observation : observations) {
            Object found = value.apply(observation);
            if (found != null) {
                json.writePOJOField(Long.toString(position(observation)), found);
            }
        }
        json.writeEndObject();
    }

    private long position(Observation observation) {
        long position = 0;
        for (Dimension dimension : dimensions) {
            long index = dimension.index().getOrDefault(dimension.code().apply(observation), 0L);
            position = position * dimension.codes().size() + index;
        }
        return position;
    }
}
