package org.scholion.importer.tika.worker.tex;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.SAXException;

/** The notes to a text: a number where one belongs, the note behind the block, or behind the table around it. */
final class TexNotes {

    private final TexReader reader;
    private final Deque<TexScanner> waiting = new ArrayDeque<>();
    private int number;
    private boolean inNote;

    TexNotes(TexReader reader) {
        this.reader = reader;
    }

    void add(TexScanner note) throws SAXException {
        if (inNote) {
            reader.blocks().write(" (");
            reader.text(note);
            reader.blocks().write(")");
            return;
        }
        number++;
        reader.blocks().write("[" + number + "]");
        waiting.add(note);
    }

    /** Writes those that belong to what has ended. */
    void write() throws SAXException {
        while (!waiting.isEmpty() && !inNote && !reader.elements().isInTable()) {
            inNote = true;
            int depth = reader.elements().depth();
            reader.blocks().write("[" + (number - waiting.size() + 1) + "] ");
            reader.text(waiting.remove());
            reader.blocks().end();
            reader.elements().leaveDownTo(depth); // a list that begins in a note ends with it
            inNote = false;
        }
    }
}
