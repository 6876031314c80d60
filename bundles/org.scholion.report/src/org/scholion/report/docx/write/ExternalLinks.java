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

import org.scholion.report.docx.pack.WordNames;

/** The addresses to which a part links, written as they come: one report has tens of thousands. */
public final class ExternalLinks implements Closeable {

    private final Writer out;
    private final XMLStreamWriter xml;
    private final String prefix;
    private int count;

    /** @param prefix of the identifiers; no other relationship of the part begins with it */
    public ExternalLinks(OutputStream stream, String prefix) throws IOException {
        this.prefix = prefix;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @return the identifier of the relationship */
    String add(String address) throws IOException {
        var id = prefix + ++count;
        try {
            xml.writeEmptyElement("Relationship");
            xml.writeAttribute("Id", id);
            xml.writeAttribute("Type", WordNames.relation("hyperlink"));
            xml.writeAttribute("Target", address);
            xml.writeAttribute("TargetMode", "External");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return id;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeCharacters(""); // ends the last tag
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.close();
    }
}
