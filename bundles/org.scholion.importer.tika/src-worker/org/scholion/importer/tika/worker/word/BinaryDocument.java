package org.scholion.importer.tika.worker.word;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.scholion.importer.tika.worker.parts.NumberFormat;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** Tells a Word document of the binary format as {@link WordDocument} tells one that is made of parts. */
public final class BinaryDocument {

    /** Stories that separate notes from the text stand before those of heads and feet. */
    private static final int FIRST_RUNNING = 6;
    /** Of each section: heads of even and odd pages, feet of these, head and foot of the first page. */
    private static final int KINDS = 6;
    private static final int MOST_RUNNING = 3000;

    private final BinaryContext context;

    private BinaryDocument(BinaryContext context) {
        this.context = context;
    }

    /**
     * Tells all of it.
     *
     * @param damaged hears that something around the text cannot be read
     */
    public static void tell(HWPFDocument document, OfficeOutput out, Runnable damaged) throws SAXException {
        new BinaryDocument(new BinaryContext(document, damaged)).tell(document, out);
    }

    /** Tells the text of one that is older than Word 97. */
    public static void tell(HWPFOldDocument document, OfficeOutput out) throws SAXException {
        BinaryStory.body(new BinaryContext(document, () -> {
        })).read(document.getRange(), out);
    }

    private void tell(HWPFDocument document, OfficeOutput out) throws SAXException {
        context.around(() -> new BinaryLists(document.getListTables()).fill(context.numbering));
        var properties = document.getDocProperties();
        context.footnotes.setFormat(NumberFormat.name(properties.getNfcFtnRef()));
        context.endnotes.setFormat(NumberFormat.name(properties.getNfcEdnRef()));
        context.around(() -> notes(document.getFootnotes(), document.getFootnoteRange(), context.footnotes,
                context.footnoteAt));
        context.around(
                () -> notes(document.getEndnotes(), document.getEndnoteRange(), context.endnotes, context.endnoteAt));
        context.around(() -> comments(document.getCommentsRange()));
        var told = new HashSet<String>();
        running(document, true, told, out);
        try {
            BinaryStory.body(context).read(document.getRange(), out);
        } finally {
            context.flushEnd(out);
        }
        context.around(() -> BinaryStory.body(context).read(document.getMainTextboxRange(), out));
        running(document, false, told, out);
        context.flush(out);
    }

    private void notes(Notes all, Range texts, WordNotes notes, Map<Integer, Integer> places)
            throws SAXException {
        for (int i = 0; i < all.getNotesCount(); i++) {
            int from = texts.getStartOffset() + all.getNoteTextStartOffset(i);
            int to = Math.min(texts.getEndOffset(), texts.getStartOffset() + all.getNoteTextEndOffset(i));
            places.putIfAbsent(all.getNoteAnchorPosition(i), i);
            if (from < to) {
                var words = new Recording();
                BinaryStory.apart(context).read(new Range(from, to, context.document), words);
                notes.add(String.valueOf(i), words);
            }
        }
    }

    /** Each begins with the sign that stands for it in the text, where alone the sign refers to it. */
    private void comments(Range range) throws SAXException {
        var text = context.document.getText();
        int count = 0;
        for (int from = range.getStartOffset(); from < Math.min(text.length(), range.getEndOffset());) {
            int next = text.indexOf(BinaryRuns.COMMENT, from + 1);
            int to = next < 0 || next > range.getEndOffset() ? range.getEndOffset() : next;
            var words = new Recording();
            int begin = text.charAt(from) == BinaryRuns.COMMENT.charAt(0) ? from + 1 : from;
            BinaryStory.apart(context).read(new Range(begin, to, context.document), words);
            if (!words.isBlank()) {
                context.comments.put(String.valueOf(count), "Comment: " + words.lines());
            }
            count++;
            from = to;
        }
    }

    private void running(HWPFDocument document, boolean heads, Set<String> told, OfficeOutput out)
            throws SAXException {
        var file = document.getFileInformationBlock();
        var all = document.getHeaderStoryRange();
        if (all.getStartOffset() >= all.getEndOffset() || file.getPlcfHddSize() == 0) {
            return;
        }
        context.around(() -> {
            var places = new PlexOfCps(document.getTableStream(), file.getPlcfHddOffset(), file.getPlcfHddSize(), 0);
            for (int i = FIRST_RUNNING; i < Math.min(MOST_RUNNING, places.length()); i++) {
                int kind = i % KINDS;
                var place = places.getProperty(i);
                int from = all.getStartOffset() + place.getStart();
                int to = Math.min(all.getEndOffset(), all.getStartOffset() + place.getEnd());
                if (heads == (kind < 2 || kind == 4) && from < to) {
                    var words = new Recording();
                    BinaryStory.apart(context).read(new Range(from, to, context.document), words);
                    if (!words.isBlank() && told.add(words.text())) {
                        out.boilerplate(true);
                        words.replay(out);
                        out.boilerplate(false);
                    }
                }
            }
        });
    }
}
