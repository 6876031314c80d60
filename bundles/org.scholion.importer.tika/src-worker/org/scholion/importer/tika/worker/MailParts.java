package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.microsoft.MSEmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.scholion.importer.tika.worker.document.Attachments;
import org.scholion.importer.tika.worker.document.EntryFolder;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the documents that are attached to a mail out of it; the mail itself stays as it is. */
final class MailParts implements EmbeddedDocumentExtractor {

    private static final int MOST_ENVELOPES = 5;

    private final EntryFolder folder;
    private final Parsers parsers;
    private final ParseContext context;
    private final MSEmbeddedStreamTranslator translator = new MSEmbeddedStreamTranslator();
    private final Set<String> names = new HashSet<>();
    private int envelopes;

    MailParts(EntryFolder folder, Parsers parsers) {
        this.folder = folder;
        this.parsers = parsers;
        context = parsers.context();
    }

    /** @return false if nothing is attached that is a document */
    boolean split(Path file) throws IOException, SAXException, TikaException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        context.set(EmbeddedDocumentExtractor.class, this);
        try (var in = TikaInputStream.get(file, metadata)) {
            parsers.parser().parse(in, new DefaultHandler(), metadata, context);
        }
        return !names.isEmpty();
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return Attachments.isDocument(metadata) || Attachments.isEnvelope(metadata);
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (Attachments.isEnvelope(metadata)) {
            open(stream, metadata);
            return;
        }
        if (!Attachments.isDocument(metadata)) {
            return;
        }
        var name = unique(Attachments.name(metadata));
        try {
            folder.write(name, translator.shouldTranslate(stream, metadata) ? translator.translate(stream, metadata)
                    : stream);
        } catch (EntryFolder.LimitReached e) {
            throw new SAXException(e);
        }
    }

    /** What cannot be opened, whoever reads the mail tells. */
    private void open(InputStream stream, Metadata metadata) throws IOException, SAXException {
        if (envelopes == MOST_ENVELOPES) {
            return;
        }
        envelopes++;
        try (var in = TikaInputStream.get(stream.readAllBytes())) {
            parsers.parser().parse(in, new DefaultHandler(), metadata, context);
        } catch (TikaException e) {
            // it is encrypted or damaged
        } finally {
            envelopes--;
        }
    }

    private String unique(String name) {
        var unique = name;
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int i = 2; !names.add(unique); i++) {
            unique = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return unique;
    }
}
