package org.scholion.importer.tika.worker.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeSource;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** What all stories of a Word document share. */
final class WordContext {

    final OfficeSource source;
    final WordStyles styles = new WordStyles();
    final WordNumbering numbering = new WordNumbering();
    final WordNotes footnotes = new WordNotes("decimal");
    final WordNotes endnotes = new WordNotes("lowerRoman");
    final Map<String, String> comments = new HashMap<>();
    /** What follows the block that is being read. */
    private final List<Recording> pending = new ArrayList<>();
    /** What stands at the end of the text. */
    private final Recording end = new Recording();

    WordContext(OfficeSource source) {
        this.source = source;
    }

    void footnote(String id, String mark) throws SAXException {
        var note = new Recording();
        footnotes.tell(id, mark, note);
        pending.add(note);
    }

    void endnote(String id, String mark) throws SAXException {
        endnotes.tell(id, mark, end);
    }

    void comment(String id) throws SAXException {
        var comment = comments.remove(id);
        if (comment != null) {
            aside(comment);
        }
    }

    /** Words that stand beside the text. */
    void aside(String words) throws SAXException {
        if (!words.isBlank()) {
            var recording = new Recording();
            recording.aside(words.strip());
            pending.add(recording);
        }
    }

    /** Tells what follows a block, where it has ended. */
    void flush(OfficeOutput out) throws SAXException {
        for (var each : pending) {
            each.replay(out);
        }
        pending.clear();
    }

    void flushEnd(OfficeOutput out) throws SAXException {
        end.replay(out);
    }
}
