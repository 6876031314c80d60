package org.scholion.importer.tika.worker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.blocks.BlockHandler;
import org.scholion.importer.tika.worker.document.Attachments;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads documents inside a document, such as attachments and entries of an archive, as long as their number and depth
 * stay within limits. One that cannot be read costs a warning, not the document around it.
 */
final class EmbeddedDocuments implements EmbeddedDocumentExtractor {

    private static final List<String> NAMES = List.of(TikaCoreProperties.RESOURCE_NAME_KEY,
            TikaCoreProperties.TITLE.getName(), TikaCoreProperties.SUBJECT.getName());

    private static final Pattern DRAWN = Pattern.compile("(?i).*\\.(?:emf|wmf|pict|svg|pdf)");

    private final Parser parser;
    private final ParseContext context;
    private final BlockHandler blocks;
    private final Reply reply;
    private final int most;
    private final int deepest;
    private final PasswordTries passwords;
    private boolean attachmentsApart;
    private int count;
    private int depth;
    /** How many of the documents that the parser is in are nothing but the mail itself, signed. */
    private int envelopes;
    private boolean sealed;

    EmbeddedDocuments(Parser parser, ParseContext context, BlockHandler blocks, Reply reply, int most, int deepest,
            PasswordTries passwords) {
        this.passwords = passwords;
        this.parser = parser;
        this.context = context;
        this.blocks = blocks;
        this.reply = reply;
        this.most = most;
        this.deepest = deepest;
    }

    /** Of the documents attached to a mail only the names are reported: they are read as documents of their own. */
    void keepAttachmentsApart() {
        attachmentsApart = true;
    }

    /** How deep in embedded documents the parser is; 0 in the document itself. */
    int depth() {
        return depth;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        if (count >= most) {
            reply.warnCut(
                    String.format(Locale.ROOT, "Of the documents inside it, only the first %,d were read.", most));
            return false;
        }
        if (depth >= deepest) {
            reply.warnCut("Documents inside documents were read only " + deepest + " levels deep.");
            return false;
        }
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (isSealed(metadata) || isThumbnail(metadata)) {
            return;
        }
        if (attachmentsApart && depth == envelopes && Attachments.isDocument(metadata)) {
            mention(Attachments.name(metadata));
            return;
        }
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        boolean envelope = depth == envelopes && Attachments.isEnvelope(metadata);
        envelopes += envelope ? 1 : 0;
        count++;
        depth++;
        blocks.enter(() -> Attachments.isEnvelope(metadata) ? "" : name(metadata));
        try (var in = TikaInputStream.get(new Unclosed(stream))) {
            carryOpenContainer(stream, in);
            if (passwords.isEmpty() || in.getOpenContainer() != null) {
                parse(in, handler, metadata);
            } else {
                parseUnlocking(in.getPath(), handler, metadata);
            }
        } catch (EncryptedDocumentException e) {
            reply.warnLocked(lockedSentence(shown(metadata)));
        } catch (TikaException | IOException e) {
            if (Failure.isBomb(e)) {
                throw new SAXException(e);
            }
            var variant = Failure.unsupportedVariant(e);
            if (variant.isPresent()) {
                reply.warnCut("\u201c" + shown(metadata) + "\u201d inside the document cannot be read: " + variant.get()
                        + ".");
                return;
            }
            if (Failure.isLocked(e)) { // the archive around it asks for the password
                reply.warnLocked(lockedSentence(shown(metadata)));
                return;
            }
            reply.warnCut(
                    "\u201c" + shown(metadata) + "\u201d inside the document is damaged and was not read to its end.");
        } finally {
            blocks.leave();
            depth--;
            envelopes -= envelope ? 1 : 0;
        }
    }

    /** Whether the part of a mail is encrypted with OpenPGP: one that says so comes first. */
    private boolean isSealed(Metadata part) {
        if (DocumentProperties.mediaType(part).equals("application/pgp-encrypted")) {
            sealed = true;
            reply.warnCut("The mail is encrypted for its recipients (OpenPGP): what it says cannot be read.");
        }
        return sealed;
    }

    /** A picture of the first page, whose words are those of the document. */
    private static boolean isThumbnail(Metadata metadata) {
        return TikaCoreProperties.EmbeddedResourceType.THUMBNAIL.name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    }

    /** Whether it is a picture between the words of a document, with words of its own. */
    private static boolean isDrawn(Metadata metadata) {
        return TikaCoreProperties.EmbeddedResourceType.INLINE.name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE))
                && DRAWN.matcher(name(metadata)).matches();
    }

    private void parse(TikaInputStream in, ContentHandler handler, Metadata metadata)
            throws IOException, SAXException, TikaException {
        boolean drawn = isDrawn(metadata);
        if (drawn) {
            Part.begin(handler, BlockKind.BOILERPLATE);
        }
        parser.parse(in, new EmbeddedContentHandler(new BodyContentHandler(handler)), metadata, context);
        OpenedZip.warnOfLocked(in, metadata, reply);
    }

    /** Reads from a file, since every password needs the document from its beginning. */
    private void parseUnlocking(Path file, ContentHandler handler, Metadata metadata)
            throws IOException, SAXException, TikaException {
        try (var opened = OpenedZip.of(file, passwords)) {
            if (opened.isUnlocked()) {
                reply.unlocked();
                opened.warnOfLocked(reply);
            }
            passwords.run(file, () -> {
                try (var in = TikaInputStream.get(opened.file())) {
                    parse(in, handler, metadata);
                }
            });
        }
    }

    static String lockedSentence(String name) {
        return "\u201c" + name + "\u201d inside the document is password-protected and was left out.";
    }

    /** It is in no paragraph of what somebody wrote. */
    private void mention(String name) {
        reply.metadatum("scholion:attachment", name);
        blocks.remark("Attachment: " + name);
    }

    private static void carryOpenContainer(InputStream stream, TikaInputStream in) {
        if (stream instanceof TikaInputStream tika && tika.getOpenContainer() != null) {
            in.setOpenContainer(tika.getOpenContainer());
        }
    }

    /** Its file name, else its title or subject, else nothing. */
    private static String name(Metadata metadata) {
        for (var property : NAMES) {
            var name = metadata.get(property);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    private static String shown(Metadata metadata) {
        var name = name(metadata);
        return name.isEmpty() ? "a part without name" : name;
    }

    /** An embedded document's stream belongs to the parser of the document around it. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {
            // not ours to close
        }
    }
}
