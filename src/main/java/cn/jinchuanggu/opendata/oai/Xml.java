package cn.jinchuanggu.opendata.oai;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements in document order; characters that XML 1.0 does not have are left out. */
final class Xml {

    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Pattern NO_CHARACTER = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws XMLStreamException {
        this.out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** @param attributes name, value, name, value, ...; pairs without a value are left out */
    Xml open(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element with text; nothing when there is no text. */
    Xml element(String element, String text, String... attributes) throws XMLStreamException {
        if (text != null && !text.isEmpty()) {
            open(element, attributes);
            out.writeCharacters(clean(text));
            close();
        }
        return this;
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private static String clean(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("");
    }
}
