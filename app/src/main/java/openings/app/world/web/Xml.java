package openings.app.world.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; a thin layer over StAX that closes and escapes. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Begins a document with its root element. */
    Xml(String root) {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An attribute or a namespace declaration of the element that was begun last. */
    Xml attribute(String name, String value) {
        return doing(() -> writer.writeAttribute(name, value));
    }

    Xml begin(String element) {
        return doing(() -> writer.writeStartElement(element));
    }

    Xml end() {
        return doing(writer::writeEndElement);
    }

    /** An element that holds text. */
    Xml element(String name, String value) {
        return doing(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(value);
            writer.writeEndElement();
        });
    }

    /** An element that holds HTML, as a CDATA section. */
    Xml html(String name, String html) {
        return doing(() -> {
            writer.writeStartElement(name);
            writer.writeCData(html.replace("]]>", "]]&gt;"));
            writer.writeEndElement();
        });
    }

    /** The document, with all that is open closed. */
    String document() {
        doing(writer::writeEndDocument);
        return text.toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml doing(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
