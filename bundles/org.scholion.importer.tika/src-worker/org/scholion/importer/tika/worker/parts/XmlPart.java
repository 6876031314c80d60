package org.scholion.importer.tika.worker.parts;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.io.input.BoundedInputStream;
import org.xml.sax.SAXException;

/** How parts of office documents are read: without what other files hold, and not without end. */
public final class XmlPart {

    private static final int LARGEST_PART = 256 << 20;

    private XmlPart() {
    }

    /** A reader of the part, at its beginning. */
    public static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(
                BoundedInputStream.builder().setInputStream(in).setMaxCount(LARGEST_PART).get());
    }

    /** Goes on to the next child of the element that is open; false at the end of that. */
    public static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return false;
    }

    /** Reads the element whose start was read last, to its end. */
    @FunctionalInterface
    public interface ElementReader {

        void read() throws XMLStreamException, SAXException, IOException;
    }

    /** Has the first child of the element that is open read, and skips the others, which stand in for it in other programs. */
    public static void first(XMLStreamReader xml, ElementReader reader)
            throws XMLStreamException, SAXException, IOException {
        boolean chosen = false;
        while (nextChild(xml)) {
            if (chosen) {
                skip(xml);
            } else {
                chosen = true;
                reader.read();
            }
        }
    }

    /** Goes to the end of the element whose start was read last. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The characters in the element whose start was read last, and in those inside it. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** An attribute of whatever namespace, or an empty string. */
    public static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** An attribute's number, or another one. */
    public static int number(XMLStreamReader xml, String name, int otherwise) {
        var value = attribute(xml, name);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether an element that switches something on does so. */
    public static boolean isOn(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
