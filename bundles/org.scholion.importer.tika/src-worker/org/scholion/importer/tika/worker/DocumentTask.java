package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.PasswordProvider;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.blocks.BlockHandler;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.document.TopLevel;
import org.scholion.importer.tika.worker.language.LanguageCheck;
import org.scholion.importer.tika.worker.language.Languages;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.scholion.importer.tika.worker.metadata.FoundProperties;
import org.scholion.importer.tika.worker.metadata.TextProperties;
import org.scholion.importer.tika.worker.metadata.Trust;
import org.xml.sax.SAXException;

/** Reads one document and reports what is in it. */
final class DocumentTask {

    /** What Tika notes about its own work. */
    private static final String INTERNAL = "X-TIKA:";
    /** Types whose lines are about many things, each with dates and names of its own. */
    private static final Set<String> RECORDS = Set.of("text/calendar", "text/x-vcalendar", "text/x-vcard", "text/vcard",
            "application/feed+json", "application/rss+xml", "application/atom+xml");
    private static final int MOST_METADATA = 2000;
    private static final int LONGEST_METADATUM = 10_000;

    /** What a content type says of a mail whose attachments are read as documents of their own. */
    private static final String ATTACHMENTS_APART = "attachments=apart";

    private final Path file;
    private final int embeddedDocuments;
    private final int depth;
    private final String contentType;
    private final String address;
    private final Reply reply;
    private final Parsers parsers;
    private final Languages languages;
    private final PasswordTries passwords;
    private Metadata metadata = new Metadata();
    private FoundProperties found = new FoundProperties();

    DocumentTask(Message request, Reply reply, Parsers parsers, Languages languages) {
        file = Path.of(request.field(0));
        embeddedDocuments = Integer.parseInt(request.field(2));
        depth = Integer.parseInt(request.field(3));
        contentType = request.field(4);
        passwords = new PasswordTries(request.field(5), reply);
        address = request.field(6);
        this.reply = reply;
        this.parsers = parsers;
        this.languages = languages;
    }

    /** Says everything about the document but the outcome. */
    void run() throws IOException, SAXException, TikaException {
        try (var opened = OpenedZip.of(file, passwords)) {
            if (opened.isUnlocked()) {
                reply.unlocked();
                opened.warnOfLocked(reply);
            }
            passwords.run(file, () -> parse(opened.file()));
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (!reply.isFull()) {
                throw e; // whatever a parser makes of it: when the text is full, all that was wanted is there
            }
        } finally {
            describe();
        }
    }

    /** @param opened has the content of the file */
    private void parse(Path opened) throws IOException, SAXException, TikaException {
        metadata = new Metadata();
        found = new FoundProperties();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
        if (!contentType.isEmpty() && !contentType.endsWith(ATTACHMENTS_APART)) {
            metadata.set(Metadata.CONTENT_TYPE, contentType); // a hint: what the document is, its bytes say
        }
        var context = parsers.context();
        context.set(PasswordProvider.class, passwords);
        var blocks = new BlockHandler(reply);
        blocks.announceTitle(() -> DocumentProperties.mailSubject(metadata));
        var embedded = new EmbeddedDocuments(parsers.parser(), context, blocks, reply, embeddedDocuments, depth,
                passwords);
        if (contentType.endsWith(ATTACHMENTS_APART)) {
            embedded.keepAttachmentsApart();
        }
        context.set(EmbeddedDocumentExtractor.class, embedded);
        context.set(Reply.class, reply);
        context.set(TopLevel.class, new TopLevel(metadata, found, TextDecoding.charsetOf(contentType), address));
        try (var in = TikaInputStream.get(opened, metadata)) {
            parsers.parser().parse(in, blocks, metadata, context);
            OpenedZip.warnOfLocked(in, metadata, reply);
        }
    }

    private void describe() throws IOException {
        reply.flush();
        if (isPage(metadata)) {
            found.offer(PropertyName.MEDIA_TYPE, DocumentProperties.mediaType(metadata), Trust.DECLARED, "");
        } else {
            DocumentProperties.find(metadata, found);
        }
        var declared = found.first(PropertyName.LANGUAGE);
        if (declared.isEmpty() || !LanguageCheck.isPlausible(declared, reply.sample())) {
            found.prove(PropertyName.LANGUAGE, languages.of(reply.sample()), "the words of the text");
        }
        var type = DocumentProperties.mediaType(metadata);
        if (!found.isTextClosed() && !isPage(metadata) && !isText(metadata) && !DocumentProperties.isMail(type)
                && !RECORDS.contains(type)) {
            TextProperties.find("", reply.sample().lines().toList(), found);
        }
        found.messages().forEach(reply::say);
        int count = 0;
        for (var name : metadata.names()) {
            if (name.startsWith(INTERNAL)) {
                continue;
            }
            for (var value : metadata.getValues(name)) {
                if (count++ < MOST_METADATA) {
                    reply.metadatum(name, value.substring(0, Math.min(value.length(), LONGEST_METADATUM)));
                }
            }
        }
    }

    /** Pages and texts are asked where they are read. */
    private static boolean isPage(Metadata metadata) {
        return DocumentProperties.mediaType(metadata).contains("html");
    }

    private static boolean isText(Metadata metadata) {
        return DocumentProperties.mediaType(metadata).equals("text/plain");
    }
}
