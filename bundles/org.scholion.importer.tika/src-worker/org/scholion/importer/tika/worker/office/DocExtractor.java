package org.scholion.importer.tika.worker.office;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.WordExtractor;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.worker.word.BinaryDocument;
import org.xml.sax.SAXException;

/** Our own reading of a Word document of the binary format, with Tika's of the files inside it. */
final class DocExtractor extends WordExtractor {

    static {
        // Else POI encodes the whole text and decodes it again, so that it can be changed.
        System.setProperty("org.apache.poi.hwpf.preserveTextTable", "true");
    }

    private final Runnable damaged;

    DocExtractor(ParseContext context, Metadata metadata, Runnable damaged) {
        super(context, metadata);
        this.damaged = damaged;
    }

    @Override
    protected void parse(DirectoryNode root, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        HWPFDocument document;
        try {
            document = new HWPFDocument(root);
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new EncryptedDocumentException(e);
        } catch (OldWordFileFormatException e) {
            BinaryDocument.tell(new HWPFOldDocument(root), new OfficeEvents(xhtml));
            return;
        }
        origins(document);
        BinaryDocument.tell(document, new OfficeEvents(xhtml), damaged);
        if (document.getDataStream().length > 0 || !document.getOfficeDrawingsMain().getOfficeDrawings().isEmpty()) {
            drawn(document, xhtml);
        }
        inside(root, xhtml);
    }

    /** Where it was saved is in the file. */
    private void origins(HWPFDocument document) {
        if (document.getSavedByTable() != null) {
            for (var saved : document.getSavedByTable().getEntries()) {
                parentMetadata.add(TikaCoreProperties.ORIGINAL_RESOURCE_NAME, saved.getSaveLocation());
            }
        }
    }

    /** Drawings may have words; other pictures have none. */
    private void drawn(HWPFDocument document, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        int number = 0;
        for (Picture picture : document.getPicturesTable().getAllPictures()) {
            number++;
            var ending = picture.suggestFileExtension();
            if (ending.toLowerCase(Locale.ROOT).matches("emf|wmf|pict")) {
                var about = new Metadata();
                about.set(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE,
                        TikaCoreProperties.EmbeddedResourceType.INLINE.name());
                handleEmbeddedResource(TikaInputStream.get(picture.getContent()), about,
                        "image" + number + "." + ending,
                        null, null, picture.getMimeType(), xhtml, false);
            }
        }
    }

    private void inside(DirectoryNode root, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        try {
            if (root.hasEntryCaseInsensitive("ObjectPool")
                    && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryEntry pool) {
                for (var entry : pool) {
                    if (entry.getName().startsWith("_") && entry instanceof DirectoryEntry object) {
                        handleEmbeddedOfficeDoc(object, xhtml, true);
                    }
                }
            }
        } catch (FileNotFoundException e) {
            damaged.run();
        }
    }
}
