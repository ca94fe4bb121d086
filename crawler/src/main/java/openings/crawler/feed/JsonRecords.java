package openings.crawler.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the records of a JSON document: the objects of an array, or the values of an object of objects, that look like
 * an advertisement. One entry of such an array is in memory at a time.
 */
final class JsonRecords {
    private final FeedMapping mapping;
    private final Consumer<Node> records;
    private long found;

    private JsonRecords(FeedMapping mapping, Consumer<Node> records) {
        this.mapping = mapping;
        this.records = records;
    }

    static void read(byte[] body, FeedMapping mapping, Consumer<Node> records) throws FeedException {
        JsonRecords reading = new JsonRecords(mapping, records);
        try (JsonParser parser = JsonNodes.parser(body)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                reading.array("", parser);
            } else if (first == JsonToken.START_OBJECT) {
                reading.document(parser);
            }
        } catch (IOException e) {
            throw JsonNodes.broken(e);
        }
    }

    /** The outermost object: its arrays are streamed, the rest of it is at most one record itself. */
    private void document(JsonParser parser) throws IOException {
        Node whole = new Node("");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && !isPartOfRecord(name)) {
                array(name, parser);
            } else {
                JsonNodes.add(whole, name, parser);
            }
        }
        if (found == 0) {
            entry(whole);
        }
    }

    private static boolean isPartOfRecord(String name) {
        return Vocabulary.shipped().isPlace(name);
    }

    private void array(String name, JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonNodes.requireMore(parser);
            Node holder = new Node("");
            JsonNodes.add(holder, name, parser);
            holder.children().forEach(this::entry);
        }
    }

    /** A record, or something that holds records. */
    private void entry(Node node) {
        if (isRecord(node)) {
            found++;
            records.accept(node);
        } else {
            node.children().forEach(this::entry);
        }
    }

    private boolean isRecord(Node node) {
        String record = mapping.record();
        if (record != null) {
            return node.name().equals(record) && !node.children().isEmpty();
        }
        DetectedFields fields = DetectedFields.of(node, mapping);
        return fields.looksLikePosting() && !holdsRecords(node);
    }

    /** Whether it is rather a company with its jobs, or a list whose entries have names. */
    private boolean holdsRecords(Node node) {
        List<Node> holders = node.children().stream()
                .filter(child -> !child.children().isEmpty())
                .filter(child -> !Vocabulary.shipped().isPlace(child.name()))
                .filter(child -> DetectedFields.of(child, mapping).looksLikePosting())
                .toList();
        return holders.size() > 1
                || holders.stream().anyMatch(child -> Vocabulary.shipped().isRecord(child.name()));
    }
}
