package org.scholion.report.docx.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.scholion.report.docx.pack.WordNames;

/**
 * The addresses to which a part links, written as they come: one report has tens of thousands. Each is written once, be
 * it linked to ever so often.
 */
public final class ExternalLinks implements Closeable {

    /** Word takes a document with a longer address for damaged. */
    private static final int LONGEST_ADDRESS = 2000;

    private final Map<String, String> known = new HashMap<>();
    private final Writer out;
    private final XMLStreamWriter xml;
    private final String prefix;

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

    /** @return the identifier of the relationship to an address, or empty where Word takes no such address */
    String of(String address) throws IOException {
        var id = known.get(address);
        if (id == null) {
            var target = target(address);
            id = target.isEmpty() ? "" : prefix + (known.size() + 1);
            known.put(address, id);
            if (!id.isEmpty()) {
                write(id, target);
            }
        }
        return id;
    }

    private void write(String id, String target) throws IOException {
        try {
            xml.writeEmptyElement("Relationship");
            xml.writeAttribute("Id", id);
            xml.writeAttribute("Type", WordNames.relation("hyperlink"));
            xml.writeAttribute("Target", target);
            xml.writeAttribute("TargetMode", "External");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String target(String address) {
        try {
            var uri = new URI(address).toASCIIString();
            return uri.length() > LONGEST_ADDRESS ? "" : uri;
        } catch (URISyntaxException notAnAddress) { // the field is what the document said, which may be anything
            return "";
        }
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
