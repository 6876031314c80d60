package org.scholion.importer.tika.worker.word;

import java.util.HashMap;
import java.util.Map;

import org.scholion.importer.tika.worker.parts.Following;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** What all stories of a Word document share, of whatever format: its lists, and what is told after its paragraphs. */
class WordShared extends Following {

    final WordNumbering numbering = new WordNumbering();
    final WordNotes footnotes = new WordNotes("decimal");
    final WordNotes endnotes = new WordNotes("lowerRoman");
    final Map<String, String> comments = new HashMap<>();
    /** What stands at the end of the text. */
    private final Recording end = new Recording();

    final void footnote(String id, String mark) throws SAXException {
        var note = new Recording();
        footnotes.tell(id, mark, note);
        after(note);
    }

    final void endnote(String id, String mark) throws SAXException {
        endnotes.tell(id, mark, end);
    }

    final void comment(String id) throws SAXException {
        var comment = comments.remove(id);
        if (comment != null) {
            aside(comment);
        }
    }

    final void flushEnd(OfficeOutput out) throws SAXException {
        end.replay(out);
    }
}
