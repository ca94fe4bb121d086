package openings.classifier.esco;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store says of itself.
 *
 * @param version the releases it was made of, parted by plus signs
 * @param files the files beside the manifest by name
 */
record Manifest(String version, String attribution, List<Source> sources, SortedMap<String, StoredFile> files) {
    private static final int FORM = 1;
    private static final int DIGEST_DIGITS = 12;

    Manifest {
        sources = List.copyOf(sources);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * A file that was imported.
     *
     * @param release empty where nothing tells it
     * @param language empty where it has none
     */
    record Source(String name, String part, String release, String language, long rows, String sha256) {}

    /** A file of the store. */
    record StoredFile(long bytes, long rows, String sha256) {}

    /** Twelve hexadecimal digits over the digests of the files. */
    String digest() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, file) ->
                all.append(file.sha256).append("  ").append(name).append('\n'));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_DIGITS);
    }

    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            out.writeStartObject();
            out.writeNumberField("form", FORM);
            out.writeStringField("version", version);
            out.writeStringField("attribution", attribution);
            out.writeArrayFieldStart("sources");
            for (Source source : sources) {
                write(source, out);
            }
            out.writeEndArray();
            out.writeObjectFieldStart("files");
            for (Map.Entry<String, StoredFile> file : files.entrySet()) {
                out.writeObjectFieldStart(file.getKey());
                out.writeNumberField("bytes", file.getValue().bytes());
                out.writeNumberField("rows", file.getValue().rows());
                out.writeStringField("sha256", file.getValue().sha256());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(Source source, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", source.name());
        out.writeStringField("part", source.part());
        out.writeStringField("release", source.release());
        out.writeStringField("language", source.language());
        out.writeNumberField("rows", source.rows());
        out.writeStringField("sha256", source.sha256());
        out.writeEndObject();
    }

    /**
     * The manifest that {@code json} is.
     *
     * @throws IOException if it is none of this form
     */
    static Manifest of(Json json) throws IOException {
        if (json.at("form").number() != FORM) {
            throw new IOException("not a manifest of form " + FORM);
        }
        List<Source> sources = new ArrayList<>();
        for (Json source : json.at("sources").elements()) {
            sources.add(new Source(
                    source.at("name").text(),
                    source.at("part").text(),
                    source.at("release").text(),
                    source.at("language").text(),
                    source.at("rows").number(),
                    source.at("sha256").text()));
        }
        SortedMap<String, StoredFile> files = new TreeMap<>();
        json.at("files")
                .fields()
                .forEach((name, file) -> files.put(
                        name,
                        new StoredFile(
                                file.at("bytes").number(),
                                file.at("rows").number(),
                                file.at("sha256").text())));
        return new Manifest(json.at("version").text(), json.at("attribution").text(), sources, files);
    }
}
