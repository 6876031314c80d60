package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.scholion.importer.tika.worker.office.OutlineReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OpenDocument files; the heads and feet of texts are recognised. */
public final class OdtParser extends OpenDocumentParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(stream, temporary, metadata);
            super.parse(in, new OutlineHandler(handler, OutlineReader.odt(in.getPath())), metadata, context);
        }
    }
}
