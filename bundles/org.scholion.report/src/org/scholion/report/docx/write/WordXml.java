package org.scholion.report.docx.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.scholion.core.report.content.VisibleText;
import org.scholion.report.docx.pack.WordNames;

/**
 * A stretch of WordprocessingML, written as it comes. The prefixes {@code w} and {@code r} are declared by whatever the
 * stretch is put into.
 */
public final class WordXml implements Closeable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer out;
    private final XMLStreamWriter xml;

    public WordXml(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element of WordprocessingML; the attributes are names and values in turn. */
    public WordXml open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement("w", name, WordNames.W);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element without content. */
    public WordXml empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement("w", name, WordNames.W);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element that says one thing. */
    public WordXml value(String name, String value) throws IOException {
        return empty(name, "val", value);
    }

    /** An attribute of a relationship, of the element that was begun last. */
    public WordXml relation(String name, String id) throws IOException {
        try {
            xml.writeAttribute("r", WordNames.R, name, id);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    public WordXml end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Text within a run: all characters that XML can hold, with line breaks and tabs as Word has them. */
    public WordXml text(String text) throws IOException {
        var visible = VisibleText.of(text);
        int begin = 0;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == '\n' || c == '\t') {
                characters("t", visible.substring(begin, i));
                empty(c == '\n' ? "br" : "tab");
                begin = i + 1;
            }
        }
        characters("t", visible.substring(begin));
        return this;
    }

    /** The code of a field. */
    public WordXml instruction(String code) throws IOException {
        characters("instrText", code);
        return this;
    }

    /** XML as it is. */
    public void raw(String markup) throws IOException {
        try {
            xml.writeCharacters(""); // ends the tag that was begun last
            xml.flush();
            out.write(markup);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        raw("");
        out.close();
    }

    private void characters(String name, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        try {
            xml.writeStartElement("w", name, WordNames.W);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", WordNames.W, attributes[i], VisibleText.of(attributes[i + 1]));
        }
    }
}
