package openings.crawler.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document is built whose make is known: where its records stand, and what else is wanted of it.
 *
 * @param records where the records stand: JSON objects, or arrays of them, or XML elements; at any of the paths
 * @param around values outside the records that are wanted, such as a total
 * @param parts names of what is wanted directly within a record, the rest being passed over; all where it is empty
 * @param total where it is said how many records there are: where that is 0, there may be no list of them either; null
 *     where it is not said
 */
public record DocumentShape(
        List<DocumentPath> records,
        Set<DocumentPath> around,
        Set<String> parts,
        @Nullable DocumentPath total) {
    public DocumentShape {
        records = List.copyOf(records);
        around = Set.copyOf(around);
        parts = Set.copyOf(parts);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("No path of the records");
        }
    }

    /**
     * The shape of one document: of several paths of which one is the outermost value itself, that one is meant only where
     * the others do not occur.
     */
    DocumentShape of(byte[] body) {
        boolean isOpen = records.size() > 1 && records.stream().anyMatch(DocumentPath::isOutermost);
        if (!isOpen) {
            return this;
        }
        Set<String> outline = Outline.of(body);
        boolean deeper = records.stream().anyMatch(path -> outline.contains(path.toString()));
        List<DocumentPath> meant =
                records.stream().filter(path -> path.isOutermost() != deeper).toList();
        return new DocumentShape(meant, around, parts, total);
    }

    boolean holdsRecordsAt(List<String> path) {
        return records.stream().anyMatch(record -> record.is(path));
    }

    boolean leadsThrough(List<String> path) {
        return records.stream().anyMatch(record -> record.leadsThrough(path))
                || around.stream().anyMatch(value -> value.leadsThrough(path));
    }

    boolean wants(List<String> path) {
        return around.stream().anyMatch(value -> value.is(path));
    }

    /** Whether a list of all that a path leads to stands here, perhaps an empty one. */
    boolean holdsListAt(List<String> path) {
        return records.stream().anyMatch(record -> record.isBelow(path));
    }

    /** Refuses a document without records in which nothing says that there are none. */
    Map<String, String> requireRecords(boolean found, Map<String, String> values) throws FeedException {
        boolean none = total != null && "0".equals(values.get(total.toString()));
        if (!found && !none) {
            throw missing();
        }
        return values;
    }

    private FeedException missing() {
        String paths = String.join(
                " nor ", records.stream().map(DocumentPath::toString).toList());
        return new FeedException("No records in the answer: it has no " + paths);
    }
}
