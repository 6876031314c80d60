package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads PDFs: Tika's parser opens them and tells properties, forms, notes and attachments; the text on the pages is read
 * by {@link PdfPages}.
 */
public final class PdfParser extends PDFParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var before = context.get(PdfPages.class); // of the document around this one
        var pages = new PdfPages(handler, metadata, context.get(Reply.class));
        context.set(PdfPages.class, pages);
        try {
            super.parse(stream, pages, metadata, context);
        } finally {
            context.set(PdfPages.class, before);
        }
    }

    @Override
    protected PDDocument getPDDocument(InputStream stream, TikaInputStream tikaStream, String password,
            StreamCacheCreateFunction cache, Metadata metadata, ParseContext context)
            throws IOException, EncryptedDocumentException {
        var document = super.getPDDocument(stream, tikaStream, password, cache, metadata, context);
        context.get(PdfPages.class).open(document);
        return document;
    }
}
