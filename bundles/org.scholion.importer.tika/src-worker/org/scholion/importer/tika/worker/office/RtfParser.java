package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads RTF; heads and feet, tables and recorded changes are recognised. */
public final class RtfParser extends RTFParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(stream, temporary, metadata);
            var outline = OutlineReader.rtf(in.getPath());
            var outlined = new OutlineHandler(handler, outline);
            var prepared = OutlineReader.prepared(in.getPath(), outline);
            if (prepared.isEmpty()) {
                super.parse(in, outlined, metadata, context);
                return;
            }
            try (var text = TikaInputStream.get(prepared.get())) {
                super.parse(text, new RtfTables(outlined), metadata, context);
            }
        }
    }
}
