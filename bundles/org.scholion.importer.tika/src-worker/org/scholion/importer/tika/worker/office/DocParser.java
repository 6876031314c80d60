package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.util.Locale;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LocaleUtil;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the documents of older office programs: those of the usual ones ourselves, the others with Tika. */
public final class DocParser extends OfficeParser {

    private static final long serialVersionUID = 1L;

    @Override
    protected void parse(DirectoryNode root, ParseContext context, Metadata metadata, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        var type = POIFSDocumentType.detectType(root);
        switch (type) {
            case WORDDOCUMENT -> {
                describe(root, type, metadata);
                unlocked(metadata, context,
                        () -> new DocExtractor(context, metadata, damaged(context)).parse(root, xhtml));
            }
            case POWERPOINT -> {
                describe(root, type, metadata);
                unlocked(metadata, context,
                        () -> new PptExtractor(context, metadata, damaged(context)).parse(root, xhtml));
            }
            case WORKBOOK, XLR -> {
                describe(root, type, metadata);
                unlocked(metadata, context,
                        () -> new XlsExtractor(context, metadata, damaged(context)).parse(root, xhtml,
                                context.get(Locale.class, LocaleUtil.getUserLocale())));
            }
            default -> other(root, context, metadata, xhtml);
        }
    }

    private interface Reading {

        void run() throws IOException, SAXException, TikaException;
    }

    /** POI asks the thread for the password. */
    private static void unlocked(Metadata metadata, ParseContext context, Reading reading)
            throws IOException, SAXException, TikaException {
        var passwords = context.get(PasswordProvider.class);
        Biff8EncryptionKey.setCurrentUserPassword(passwords == null ? null : passwords.getPassword(metadata));
        try {
            reading.run();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Runnable damaged(ParseContext context) {
        var reply = context.get(Reply.class);
        return () -> {
            if (reply != null) {
                reply.warnCut("A part of the document is missing or damaged.");
            }
        };
    }

    private static void describe(DirectoryNode root, POIFSDocumentType type, Metadata metadata)
            throws IOException, TikaException {
        new SummaryExtractor(metadata).parseSummaries(root);
        metadata.set(Metadata.CONTENT_TYPE, type.getType().toString());
    }

    private void other(DirectoryNode root, ParseContext context, Metadata metadata, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        var outlined = new OutlineHandler(handler, new Outline());
        super.parse(root, context, metadata, new XHTMLContentHandler(new Uncontrolled(outlined), metadata));
        outlined.endDocument();
    }

    /** Leaves out what has become of control characters, which stand for notes and pictures in these formats. */
    private static final class Uncontrolled extends ContentHandlerDecorator {

        private static final char REPLACEMENT = '\ufffd';

        Uncontrolled(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void characters(char[] chars, int start, int length) throws SAXException {
            int from = start;
            for (int i = start; i < start + length; i++) {
                if (chars[i] == REPLACEMENT) {
                    super.characters(chars, from, i - from);
                    from = i + 1;
                }
            }
            super.characters(chars, from, start + length - from);
        }
    }
}
