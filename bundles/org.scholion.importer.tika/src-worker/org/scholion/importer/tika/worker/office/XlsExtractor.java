package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ddf.EscherBSERecord;
import org.apache.poi.ddf.EscherMetafileBlip;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ExcelExtractor;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;

/** Our own reading of a table calculation of the binary format, with Tika's of those from before 1997 and of the files inside it. */
final class XlsExtractor extends ExcelExtractor {

    private static final int FIRST_METAFILE = 0x1a;
    private static final int LAST_METAFILE = 0x1c;
    private static final int BLIP = 0xf0;

    private final Runnable damaged;

    XlsExtractor(ParseContext context, Metadata metadata, Runnable damaged) {
        super(context, metadata);
        this.damaged = damaged;
    }

    @Override
    protected void parse(DirectoryNode root, XHTMLContentHandler xhtml, Locale locale)
            throws IOException, SAXException, TikaException {
        var entry = InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.stream().filter(root::hasEntry).findFirst();
        if (entry.isEmpty()) {
            super.parse(root, new XHTMLContentHandler(new SheetEvents(xhtml, Set.of(), comment -> {
            }), parentMetadata), locale);
            return;
        }
        var book = new XlsBook(new OfficeEvents(xhtml), locale);
        try (var in = root.createDocumentInputStream(entry.get())) {
            book.read(in);
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new EncryptedDocumentException(e);
        }
        describe(book);
        for (var group : book.drawings()) {
            drawn(group, xhtml);
        }
        for (var inside : root) {
            if (inside.getName().startsWith("MBD") && inside instanceof DirectoryEntry object) {
                object(object, xhtml);
            }
        }
    }

    private void describe(XlsBook book) {
        for (var name : book.hiddenSheets()) {
            parentMetadata.add(Office.HIDDEN_SHEET_NAMES, name);
            parentMetadata.set(Office.HAS_HIDDEN_SHEETS, true);
        }
        for (var author : book.commentators()) {
            parentMetadata.add(Office.COMMENT_PERSONS, author);
            parentMetadata.set(Office.HAS_COMMENTS, true);
        }
    }

    private void object(DirectoryEntry object, XHTMLContentHandler xhtml) throws IOException, SAXException {
        try {
            handleEmbeddedOfficeDoc(object, xhtml, true);
        } catch (TikaException e) {
            damaged.run();
        }
    }

    /** Drawings may have words; other pictures have none, and decoding them all takes long. */
    private void drawn(DrawingGroupRecord group, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        if (!mayHoldDrawings(group.getRawData())) {
            return;
        }
        try {
            group.decode();
        } catch (RuntimeException e) { // whatever POI makes of one that is damaged
            damaged.run();
            return;
        }
        drawn(group.getEscherRecords(), xhtml);
    }

    private static boolean mayHoldDrawings(byte[] group) {
        for (int i = 1; group != null && i < group.length; i++) {
            if ((group[i] & 0xff) == BLIP && group[i - 1] >= FIRST_METAFILE && group[i - 1] <= LAST_METAFILE) {
                return true;
            }
        }
        return false;
    }

    private void drawn(List<EscherRecord> records, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        for (var record : records) {
            if (record instanceof EscherBSERecord entry && entry.getBlipRecord() instanceof EscherMetafileBlip blip) {
                var picture = new HSSFPictureData(blip);
                var about = new Metadata();
                about.set(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE,
                        TikaCoreProperties.EmbeddedResourceType.INLINE.name());
                handleEmbeddedResource(TikaInputStream.get(picture.getData()), about,
                        "image." + picture.suggestFileExtension(), null, null, picture.getMimeType(), xhtml, true);
            }
            drawn(record.getChildRecords(), xhtml);
        }
    }
}
