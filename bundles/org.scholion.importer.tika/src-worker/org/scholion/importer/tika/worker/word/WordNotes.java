package org.scholion.importer.tika.worker.word;

import java.util.HashMap;
import java.util.Map;

import org.scholion.importer.tika.worker.parts.NumberFormat;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** Notes of one kind, and the marks that their references show. */
final class WordNotes {

    private final Map<String, Recording> texts = new HashMap<>();
    private String format;
    private int count;

    /** @param format in which they are numbered */
    WordNotes(String format) {
        this.format = format;
    }

    void setFormat(String format) {
        this.format = format;
    }

    void add(String id, Recording text) {
        texts.putIfAbsent(id, text);
    }

    /** The mark of the note that is referred to next, in brackets. */
    String mark() {
        count++;
        return "[" + NumberFormat.format(format, count) + "]";
    }

    /** Tells a note once. */
    void tell(String id, String mark, OfficeOutput out) throws SAXException {
        var text = texts.remove(id);
        if (text != null && !text.isBlank()) {
            out.start("div", "footnote");
            text.replay(mark.isEmpty() ? "" : mark + " ", out);
            out.end("div");
        }
    }
}
