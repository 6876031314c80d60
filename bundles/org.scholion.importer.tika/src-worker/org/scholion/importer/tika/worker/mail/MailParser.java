package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.scholion.importer.tika.worker.calendar.CalendarParser;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads mails as Tika does, but for those that offer an entry of a calendar, or a page for few readers, in place of their
 * text: of such alternatives Tika takes what it does not know. Here the text is read, and the entry after it.
 */
public final class MailParser implements Parser {

    private static final long serialVersionUID = 1L;
    /** Within which the first of the alternatives begins. */
    private static final int HEAD = 1 << 16;
    private static final int LARGEST = 32 << 20;

    private final RFC822Parser mails = new RFC822Parser();

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return mails.getSupportedTypes(context);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        if (!offersAlternatives(stream)) {
            mails.parse(stream, handler, metadata, context);
            return;
        }
        stream.mark(LARGEST);
        var bytes = stream.readNBytes(LARGEST);
        if (bytes.length == LARGEST) {
            stream.reset();
            mails.parse(stream, handler, metadata, context);
            return;
        }
        var mail = MailAlternatives.of(bytes);
        mails.parse(new ByteArrayInputStream(mail.mail()), new ContentHandlerDecorator(handler) {

            @Override
            public void endDocument() throws SAXException {
                calendar(mail.calendar(), handler, context);
                super.endDocument();
            }
        }, metadata, context);
    }

    private static void calendar(byte[] entry, ContentHandler handler, ParseContext context) throws SAXException {
        if (entry.length > 0) {
            try {
                new CalendarParser().parse(new ByteArrayInputStream(entry),
                        new EmbeddedContentHandler(new BodyContentHandler(handler)), new Metadata(), context);
            } catch (IOException | TikaException e) {
                var reply = context.get(Reply.class);
                if (reply != null) {
                    reply.warnCut("The entry of a calendar that came with the mail is damaged.");
                }
            }
        }
    }

    private static boolean offersAlternatives(InputStream stream) throws IOException {
        stream.mark(HEAD);
        try {
            var head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.contains("multipart/alternative") || head.contains("Multipart/Alternative");
        } finally {
            stream.reset();
        }
    }
}
