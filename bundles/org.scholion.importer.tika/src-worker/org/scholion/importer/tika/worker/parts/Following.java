package org.scholion.importer.tika.worker.parts;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.SAXException;

/** Keeps what is told behind the block that is being read: notes, and words that stand beside the text. */
public abstract class Following {

    private final List<Recording> pending = new ArrayList<>();

    /** Tells it as it is. */
    public final void after(Recording words) {
        pending.add(words);
    }

    /** Words that stand beside the text. */
    public final void aside(String words) throws SAXException {
        if (!words.isBlank()) {
            var recording = new Recording();
            recording.aside(words.strip());
            pending.add(recording);
        }
    }

    /** Tells what follows a block, where it has ended. */
    public final void flush(OfficeOutput out) throws SAXException {
        for (var each : pending) {
            each.replay(out);
        }
        pending.clear();
    }
}
