package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.apache.james.mime4j.MimeException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.page.HtmlParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads pages as browsers save them in one file (MHTML, RFC 2557): the page itself, without the pictures and frames beside
 * it. A mail that is built in the same way is read as a mail.
 */
public final class SavedPageParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final MediaType RELATED = MediaType.parse("multipart/related");
    private static final MediaType SAVED = MediaType.application("x-saved-page");

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(RELATED, SAVED);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = stream.readAllBytes();
        var page = page(file);
        if (page.isMail()) {
            metadata.set(Metadata.CONTENT_TYPE, "message/rfc822");
            new MailParser().parse(new ByteArrayInputStream(file), handler, metadata, context);
            return;
        }
        metadata.set("Content-Location", page.address());
        if (!page.date().isEmpty()) { // when it was looked at: it says nothing of when it was published
            metadata.set("mhtml:saved", page.date());
        }
        var top = context.get(TopLevel.class);
        boolean asked = top != null && top.metadata() == metadata;
        if (asked) {
            noteRetrieval(page, metadata);
            context.set(TopLevel.class,
                    new TopLevel(metadata, top.properties(), TextDecoding.charsetOf(page.contentType()),
                            page.address()));
        }
        metadata.set(Metadata.CONTENT_TYPE, "text/html"); // for the time being: it is a page that is read
        try {
            new HtmlParser().parse(new ByteArrayInputStream(page.html()), handler, metadata, context);
        } finally {
            metadata.set(Metadata.CONTENT_TYPE, RELATED.toString());
        }
        if (asked) {
            context.set(TopLevel.class, top);
            complete(page, new DeclaredProperties(top.properties(), "MHTML"));
        }
    }

    private static SavedPage page(byte[] file) throws IOException, TikaException {
        try {
            return SavedPage.in(file);
        } catch (MimeException e) {
            throw new TikaException("the parts of the page cannot be told apart", e);
        }
    }

    /** For the record: to save a page is to retrieve it. A clock that was wrong tells nothing. */
    private static void noteRetrieval(SavedPage page, Metadata metadata) {
        try {
            var saved = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(page.date()));
            if (isWeb(page.address()) && saved.isBefore(Instant.now().plus(1, ChronoUnit.DAYS))) {
                metadata.set("scholion:retrieved", saved.toString());
                metadata.set("scholion:retrievedFrom", page.address());
            }
        } catch (DateTimeException e) {
            // nobody says, or not in the form that the format asks for
        }
    }

    private static boolean isWeb(String address) {
        return address.matches("(?i)https?://\\S+");
    }

    /** What the page itself does not say. */
    private static void complete(SavedPage page, DeclaredProperties declared) {
        declared.offer(PropertyName.TITLE, page.subject());
        if (isWeb(page.address())) {
            declared.offer(PropertyName.URL, page.address());
        }
    }
}
