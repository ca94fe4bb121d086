package openings.crawler.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paths that occur in the beginning of a document, by which its make can be told. */
public final class Outline {
    private static final int MOST_BYTES = 300_000;
    private static final int DEEPEST = 6;
    private static final int MOST_PATHS = 5_000;

    private final Set<String> paths = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private Outline() {}

    /** Paths such as {@code jobs/title}, without steps for arrays; none for what is neither JSON nor XML. */
    public static Set<String> of(byte[] body) {
        byte[] head = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
        Outline outline = new Outline();
        try {
            switch (Records.format(head, "")) {
                case JSON -> outline.json(head);
                case XML -> outline.xml(head);
                case CSV, HTML, UNKNOWN -> {}
            }
        } catch (IOException | XMLStreamException e) {
            return outline.paths; // it is cut off, or breaks; what comes before that is known
        }
        return outline.paths;
    }

    private void json(byte[] head) throws IOException {
        try (JsonParser parser = JsonNodes.parser(head)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    path.add(parser.currentName());
                    note();
                    if (path.size() >= DEEPEST) {
                        parser.nextToken();
                        parser.skipChildren();
                        path.removeLast();
                    }
                } else if (!token.isStructStart() && parser.getParsingContext().inObject()) {
                    path.removeLast(); // the value of a field has ended
                }
            }
        }
    }

    private void xml(byte[] head) throws XMLStreamException {
        XMLStreamReader reader = XmlRecords.open(head);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.add(XmlRecords.name(reader));
                note();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            }
        }
    }

    private void note() {
        if (path.size() <= DEEPEST && paths.size() < MOST_PATHS) {
            paths.add(String.join("/", path));
        }
    }
}
