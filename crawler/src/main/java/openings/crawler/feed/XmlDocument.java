package openings.crawler.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML document of a known shape, one record in memory at a time. What is not well-formed is repaired and read on
 * from the record where it broke.
 */
final class XmlDocument {
    private final DocumentShape shape;
    private final Consumer<Node> records;
    private final Map<String, String> around = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final long done;
    private long count;
    private boolean found;

    private XmlDocument(DocumentShape shape, Consumer<Node> records, long done) {
        this.shape = shape;
        this.records = records;
        this.done = done;
    }

    /** Hands over the records and returns the wanted values around them, by path. */
    static Map<String, String> read(byte[] body, DocumentShape shape, Consumer<Node> records) throws FeedException {
        XmlDocument document = new XmlDocument(shape, records, 0);
        try {
            document.read(XmlRecords.open(body));
        } catch (XMLStreamException e) {
            document = document.again(XmlRepair.of(body));
        }
        return shape.requireRecords(document.found, document.around);
    }

    /** The wanted values around the records, as far as the document can be read. */
    static Map<String, String> around(byte[] body, DocumentShape shape) {
        XmlDocument document = new XmlDocument(shape, record -> {}, 0);
        try {
            document.read(XmlRecords.open(body));
        } catch (XMLStreamException e) {
            return document.around; // that it breaks is told, or mended, when its records are read
        }
        return document.around;
    }

    private XmlDocument again(byte[] repaired) throws FeedException {
        XmlDocument document = new XmlDocument(shape, records, count);
        try {
            document.read(XmlRecords.open(repaired));
        } catch (XMLStreamException e) {
            throw XmlRecords.broken(e);
        }
        return document;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (shape.wants(path)) {
                        text.append(reader.getText());
                    }
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        path.add(XmlRecords.name(reader));
        XmlRecords.requireShallow(path.size(), reader);
        text.setLength(0);
        if (shape.holdsRecordsAt(path)) {
            found = true;
            Node record = XmlRecords.node(reader, 0);
            path.removeLast();
            if (++count > done) {
                records.accept(record);
            }
        } else if (shape.records().stream().anyMatch(record -> isParent(record))) {
            found = true; // a list without records in it is empty, not strange
        }
    }

    private boolean isParent(DocumentPath record) {
        return record.names().size() == path.size() + 1 && record.leadsThrough(path);
    }

    private void end() {
        if (shape.wants(path)) {
            around.putIfAbsent(String.join("/", path), text.toString().strip());
        }
        text.setLength(0);
        path.removeLast();
    }
}
