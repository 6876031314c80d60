package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.odf.OdfDocument;
import org.scholion.importer.tika.worker.odf.OdfSource;
import org.scholion.importer.tika.worker.protection.ProtectedOdf;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads OpenDocument files, the protected ones too: ourselves texts, sheets and slides, by Tika charts, formulas and
 * those from before the standard.
 */
public final class OdtParser extends OpenDocumentParser {

    private static final long serialVersionUID = 1L;
    private static final Pattern OWN = Pattern
            .compile("application/(?:x-)?vnd\\.oasis\\.opendocument\\.(?:text|spreadsheet|presentation|graphics).*");
    private static final Pattern DRAWN = Pattern.compile("(?i)(?:.*/)?Pictures/[^/]+\\.(?:emf|wmf|pdf)");
    private static final int LONGEST_TYPE = 200;

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
        try (var zip = new ZipFile(in.getFile())) {
            var type = type(zip);
            if (OWN.matcher(type).matches() && zip.getEntry("content.xml") != null) {
                metadata.set(Metadata.CONTENT_TYPE, type);
                read(zip, handler, metadata, context);
                return;
            }
        }
        super.parse(in, new OutlineHandler(handler, new Outline()), metadata, context);
    }

    private static String type(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_TYPE)).strip();
        }
    }

    private void read(ZipFile zip, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var about = zip.getEntry("meta.xml");
        if (about != null) {
            try (var in = zip.getInputStream(about)) {
                getMetaParser().parse(in, new DefaultHandler(), metadata, context);
            }
        }
        var out = new XHTMLContentHandler(handler, metadata);
        out.startDocument();
        var source = new Source(zip, out, context);
        try {
            OdfDocument.tell(source, new OfficeEvents(out));
        } catch (XMLStreamException e) {
            throw new TikaException("Not well formed", e);
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (DRAWN.matcher(entry.getName()).matches()) {
                source.embedded(entry.getName());
            }
        }
        out.endDocument();
    }

    private record Source(ZipFile zip, ContentHandler out, ParseContext context) implements OdfSource {

        @Override
        public InputStream open(String entry) throws IOException {
            var found = zip.getEntry(entry);
            if (found == null) {
                throw new IOException("No entry " + entry);
            }
            return zip.getInputStream(found);
        }

        @Override
        public boolean has(String entry) {
            return zip.getEntry(entry) != null;
        }

        @Override
        public void embedded(String entry) throws IOException, SAXException {
            var extractor = context.get(EmbeddedDocumentExtractor.class);
            if (extractor == null) {
                return;
            }
            var metadata = new Metadata();
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, entry);
            metadata.set(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE,
                    (DRAWN.matcher(entry).matches() ? TikaCoreProperties.EmbeddedResourceType.INLINE
                            : TikaCoreProperties.EmbeddedResourceType.ATTACHMENT).name());
            try (var in = TikaInputStream.get(open(entry))) {
                extractor.parseEmbedded(in, out, metadata, true);
            }
        }

        @Override
        public void damaged() {
            var reply = context.get(Reply.class);
            if (reply != null) {
                reply.warnCut("A part of the document is missing or damaged.");
            }
        }
    }

    private static String password(Metadata metadata, ParseContext context) {
        var provider = context.get(PasswordProvider.class);
        return provider == null ? null : provider.getPassword(metadata);
    }
}
