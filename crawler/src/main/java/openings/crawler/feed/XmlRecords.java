package openings.crawler.feed;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the records of an XML document in two passes: the first finds the record element, the second reads it. */
final class XmlRecords {
    static final int DEEPEST = 200;
    private static final Set<String> MARKUP = Set.of(
            "a",
            "b",
            "i",
            "u",
            "p",
            "br",
            "strong",
            "em",
            "span",
            "div",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "font",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "blockquote",
            "hr");
    private static final XMLInputFactory FACTORY = factory();

    private XmlRecords() {}

    static void read(byte[] document, FeedMapping mapping, Consumer<Node> records) throws FeedException {
        ElementPath outline = ElementPath.root();
        byte[] body = document;
        try {
            outline(body, outline);
        } catch (XMLStreamException e) {
            body = XmlRepair.of(document);
            outline = repaired(body);
        }
        RecordElement element = RecordElement.in(outline, mapping);
        try {
            read(open(body), element, records);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static void read(XMLStreamReader reader, RecordElement element, Consumer<Node> records)
            throws XMLStreamException {
        ElementPath path = ElementPath.root();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path = path.child(name(reader));
                if (element.is(path)) {
                    records.accept(node(reader, 0));
                    path = path.parent();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path = path.parent();
            }
        }
    }

    /** The outline of what comes before a break is enough to find the records that come before it. */
    private static ElementPath repaired(byte[] body) throws FeedException {
        ElementPath root = ElementPath.root();
        try {
            outline(body, root);
        } catch (XMLStreamException e) {
            if (root.isEmpty()) {
                throw broken(e);
            }
        }
        return root;
    }

    private static void outline(byte[] body, ElementPath root) throws XMLStreamException {
        XMLStreamReader reader = open(body);
        ElementPath path = root;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                requireShallow(++depth, reader);
                path = path.child(name(reader)).count(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path = path.parent();
                depth--;
            }
        }
    }

    static FeedException broken(XMLStreamException e) {
        String message = e.getMessage() == null ? "unreadable" : e.getMessage();
        return new FeedException("Broken XML: " + message.lines().findFirst().orElse(""), e);
    }

    /** The element the reader stands at, read to its end. */
    static Node node(XMLStreamReader reader, int depth) throws XMLStreamException {
        requireShallow(depth, reader);
        Node node = new Node(name(reader));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            node.add(new Node(Names.local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i)));
        }
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> node.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (MARKUP.contains(name(reader))) {
                        markup(node, reader);
                    } else {
                        node.add(node(reader, depth + 1));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                default -> {
                    // comments and processing instructions say nothing of an advertisement
                }
            }
        }
        return node;
    }

    /** Without its prefix, which many feeds forget to declare. */
    static String name(XMLStreamReader reader) {
        return Names.local(reader.getLocalName());
    }

    static void requireShallow(int depth, XMLStreamReader reader) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("Elements nested more than " + DEEPEST + " deep", reader.getLocation());
        }
    }

    /** Keeps HTML that was not escaped as text of the field it stands in. */
    private static void markup(Node node, XMLStreamReader reader) throws XMLStreamException {
        int open = 1;
        node.append("<" + name(reader) + ">");
        while (open > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    node.append("<" + name(reader) + ">");
                    open++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    node.append("</" + name(reader) + ">");
                    open--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    node.append(reader.getText().replace("&", "&amp;").replace("<", "&lt;"));
                default -> {
                    // comments and processing instructions say nothing of an advertisement
                }
            }
        }
    }

    static XMLStreamReader open(byte[] body) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.getConfig().doParseLazily(false); // lazily, what is broken comes out as an unchecked exception
        return factory;
    }
}
