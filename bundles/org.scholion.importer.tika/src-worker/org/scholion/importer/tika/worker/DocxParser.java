package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.scholion.importer.tika.worker.office.OutlineReader;
import org.scholion.importer.tika.worker.office.PartReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the documents of newer office programs; in those of word processors heads, feet and lists are recognised. */
public final class DocxParser extends OOXMLParser {

    private static final long serialVersionUID = 1L;

    static {
        PartReader.install();
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(stream, temporary, metadata);
            super.parse(in, new OutlineHandler(handler, OutlineReader.docx(in.getPath())), metadata, context);
        }
    }
}
