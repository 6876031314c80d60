package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.scholion.importer.tika.worker.office.OutlineReader;
import org.scholion.importer.tika.worker.protection.ProtectedOdf;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OpenDocument files; the heads and feet of texts are recognised, the protected ones opened. */
public final class OdtParser extends OpenDocumentParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var temporary = new TemporaryResources()) {
            var in = TikaInputStream.get(stream, temporary, metadata);
            var locked = ProtectedOdf.of(in.getPath());
            if (!locked.isLocked()) {
                parsePlain(in, handler, metadata, context);
                return;
            }
            var plain = temporary.createTempFile();
            locked.open(password(metadata, context), plain);
            try (var opened = TikaInputStream.get(plain)) {
                parsePlain(opened, handler, metadata, context);
            }
        }
    }

    private void parsePlain(TikaInputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        super.parse(in, new OutlineHandler(handler, OutlineReader.odt(in.getPath())), metadata, context);
    }

    private static String password(Metadata metadata, ParseContext context) {
        var provider = context.get(PasswordProvider.class);
        return provider == null ? null : provider.getPassword(metadata);
    }
}
