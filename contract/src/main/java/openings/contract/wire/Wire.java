package openings.contract.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import openings.contract.coding.Classification;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.posting.JobPosting;

/**
 * Reads and writes what crosses a stage boundary: UTF-8 JSON, {@code {"schema":1,"body":{"event":"seen",…}}}. Strict:
 * an unknown field, a missing one or another schema version is an error. Thread-safe.
 *
 * <p>Absent values are left out, instants are ISO 8601 in UTC, codes are written as their classification writes them,
 * maps in the order of their keys: the same value always gives the same bytes.
 * The version is raised whenever a reader of the old form could not read the new one; golden files guard that.
 */
public final class Wire<T> {
    /** The version of the JSON form. */
    public static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES)
            // The order of an immutable map differs from one run of the program to the next.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** Advertisements as seen, from crawler to classifier. */
    public static final Wire<PostingEvent<JobPosting>> POSTINGS = new Wire<>(new TypeReference<>() {});

    /** Advertisements as classified, from classifier to aggregator. */
    public static final Wire<PostingEvent<ClassifiedPosting>> CLASSIFIED_POSTINGS =
            new Wire<>(new TypeReference<>() {});

    /** Single advertisements, without the event that they were seen by. */
    public static final Wire<JobPosting> JOB_POSTINGS = new Wire<>(new TypeReference<>() {});

    /** What is said of single advertisements. */
    public static final Wire<Classification> CLASSIFICATIONS = new Wire<>(new TypeReference<>() {});

    private final JavaType envelope;
    private final JavaType body;

    private Wire(TypeReference<T> type) {
        body = MAPPER.constructType(type);
        envelope = MAPPER.getTypeFactory().constructParametricType(Envelope.class, body);
    }

    private record Envelope<T>(int schema, T body) {}

    /** The JSON form of {@code value}, in UTF-8. */
    public byte[] write(T value) {
        try {
            return MAPPER.writerFor(envelope).writeValueAsBytes(new Envelope<>(SCHEMA, value));
        } catch (JsonProcessingException e) {
            throw new WireException("Cannot be written as JSON: " + value, e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws WireException if it is not the JSON form of schema version {@value #SCHEMA}; says what is wrong and where
     */
    public T read(byte[] json) {
        try {
            Envelope<T> read = MAPPER.readerFor(envelope).readValue(json);
            if (read.schema() != SCHEMA) {
                throw new WireException("Schema version " + read.schema() + ", but this program reads " + SCHEMA
                        + "; run the same version of Openings on both sides");
            }
            if (read.body() == null) {
                throw new WireException("No body: " + new String(json, StandardCharsets.UTF_8));
            }
            return read.body();
        } catch (IOException e) {
            throw new WireException("Not a record of " + body.toCanonical() + ": " + e.getMessage(), e);
        }
    }
}
