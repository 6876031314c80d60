package org.scholion.importer.tika.worker.word;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.PicturesTable;
import org.scholion.importer.tika.worker.document.Reply.TextLimitReached;
import org.xml.sax.SAXException;

/** What all stories of a Word document of the binary format share. */
final class BinaryContext extends WordShared {

    final HWPFDocumentCore document;
    final BinaryStyles styles;
    /** The notes whose references stand there. */
    final Map<Integer, Integer> footnoteAt = new HashMap<>();
    final Map<Integer, Integer> endnoteAt = new HashMap<>();
    /** {@code null} where there are none. */
    final PicturesTable pictures;
    private final Runnable damaged;
    private int comment;

    /** @param damaged hears that something around the text cannot be read */
    BinaryContext(HWPFDocumentCore document, Runnable damaged) {
        this.document = document;
        this.damaged = damaged;
        styles = new BinaryStyles(document.getStyleSheet());
        pictures = document instanceof HWPFDocument with ? with.getPicturesTable() : null;
    }

    interface Part {

        void read() throws SAXException;
    }

    /** Reads what the text can do without. */
    void around(Part part) throws SAXException {
        try {
            part.read();
        } catch (TextLimitReached e) {
            throw e;
        } catch (RuntimeException e) { // whatever POI makes of what is not as it should be
            damaged.run();
        }
    }

    /** The next comment is referred to. */
    void comment() throws SAXException {
        comment(String.valueOf(comment++));
    }
}
