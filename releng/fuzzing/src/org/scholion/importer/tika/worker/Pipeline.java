package org.scholion.importer.tika.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.Parser;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.importer.tika.Replies;
import org.scholion.importer.tika.protocol.MessageWriter;
import org.scholion.importer.tika.worker.blocks.BlockHandler;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.scholion.importer.tika.worker.metadata.FoundProperties;
import org.xml.sax.SAXException;

/** The way from the bytes of a document to what the workbench gets, in one process. */
final class Pipeline {

    private static final int CHARACTERS = 1_000_000;
    private static final int MOST_EMBEDDED = 20;
    private static final int DEEPEST_EMBEDDED = 3;
    private static final Parsers PARSERS = parsers();

    private Pipeline() {
    }

    static Parsers parsers() {
        try {
            return new Parsers();
        } catch (TikaException | IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a document with one of our parsers. What a parser may throw of a damaged document is no finding. */
    static ExtractedDocument read(Parser parser, String type, byte[] bytes) {
        return read(parser, PARSERS.parser(), type, bytes, thrown -> thrown instanceof Reply.TextLimitReached
                || thrown instanceof SAXException || thrown instanceof TikaException);
    }

    /**
     * Reads a document with one of our parsers, or its beginning.
     *
     * @param inside reads the documents inside it
     * @param allowed what may be thrown of a damaged one
     */
    static ExtractedDocument read(Parser parser, Parser inside, String type, byte[] bytes,
            Predicate<Exception> allowed) {
        var sent = new ByteArrayOutputStream();
        var reply = new Reply(new MessageWriter(sent), CHARACTERS);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document");
        var found = new FoundProperties();
        var context = PARSERS.context();
        context.set(TopLevel.class, new TopLevel(metadata, found, TextDecoding.charsetOf(""), ""));
        context.set(Reply.class, reply);
        var blocks = new BlockHandler(reply);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocuments(inside, context, blocks, reply,
                MOST_EMBEDDED, DEEPEST_EMBEDDED, new PasswordTries("", reply)));
        try (var in = TikaInputStream.get(bytes)) {
            parser.parse(in, new Balance(blocks), metadata, context);
            DocumentProperties.find(metadata, found);
            found.messages().forEach(reply::say);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (!allowed.test(e)) {
                throw new IllegalStateException(e);
            }
        }
        reply.flush();
        try {
            return Replies.document(sent.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
