package org.scholion.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.VisibleText;

/**
 * Copies a workbook so that the same report gives the same bytes: the library writes the time of the clock among the
 * properties of the document. Title, authors and the time of the report take its place.
 */
final class FixedPackage {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Cover cover;

    FixedPackage(Cover cover) {
        this.cover = cover;
    }

    void copy(Path workbook, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (var parts = new ZipFile(workbook.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(entry);
                if (part.getName().equals(PROPERTIES)) {
                    writeProperties(zip);
                } else {
                    try (var in = parts.getInputStream(part)) {
                        in.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private void writeProperties(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", CP);
            xml.writeNamespace("cp", CP);
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("dcterms", TERMS);
            xml.writeNamespace("xsi", XSI);
            property(xml, "dc", "title", DC, cover.title());
            property(xml, "dc", "subject", DC, cover.subtitle());
            property(xml, "dc", "creator", DC, String.join("; ", cover.authors()));
            property(xml, "cp", "keywords", CP, cover.marking().label());
            property(xml, "dc", "language", DC, cover.language());
            var time = cover.generated().truncatedTo(ChronoUnit.SECONDS).toString();
            property(xml, "dcterms", "created", TERMS, time);
            property(xml, "dcterms", "modified", TERMS, time);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    private static void property(XMLStreamWriter xml, String prefix, String name, String namespace,
            String value) throws XMLStreamException {
        if (!value.isBlank()) {
            xml.writeStartElement(prefix, name, namespace);
            if (namespace.equals(TERMS)) {
                xml.writeAttribute("xsi", XSI, "type", "dcterms:W3CDTF");
            }
            xml.writeCharacters(VisibleText.of(value));
            xml.writeEndElement();
        }
    }
}
