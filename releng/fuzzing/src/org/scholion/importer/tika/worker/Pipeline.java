package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.tika.exception.TikaException;
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
        var sent = new ByteArrayOutputStream();
        var reply = new Reply(new MessageWriter(sent), CHARACTERS);
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document");
        var found = new FoundProperties();
        var context = PARSERS.context();
        context.set(TopLevel.class, new TopLevel(metadata, found, TextDecoding.charsetOf(""), ""));
        context.set(Reply.class, reply);
        try {
            parser.parse(new ByteArrayInputStream(bytes), new Balance(new BlockHandler(reply)), metadata, context);
            DocumentProperties.find(metadata, found);
            found.messages().forEach(reply::say);
            reply.flush();
            return Replies.document(sent.toByteArray());
        } catch (Reply.TextLimitReached | SAXException | TikaException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
