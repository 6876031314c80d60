package org.scholion.importer.tika.worker.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** What all stories of an OpenDocument share. */
final class OdfContext {

    final OdfSource source;
    final OdfStyles styles = new OdfStyles();
    final OdfCount outline = new OdfCount();
    final Map<String, OdfCount> lists = new HashMap<>();
    final Map<String, OdfCount> listsByStyle = new HashMap<>();
    final Recording end = new Recording();
    /** Where the files lie, as {@code "Object 1/"}; an empty string for the document itself. */
    final String folder;
    /** Of elements around it. */
    final int depth;
    private final Set<String> objects;
    /** Whether it is a table calculation. */
    boolean sheets;
    private final List<Recording> pending = new ArrayList<>();

    OdfContext(OdfSource source) {
        this(source, "", 0, new HashSet<>());
    }

    private OdfContext(OdfSource source, String folder, int depth, Set<String> objects) {
        this.source = source;
        this.folder = folder;
        this.depth = depth;
        this.objects = objects;
    }

    /** That of an object inside, which is told once; empty when it was. */
    Optional<OdfContext> inside(String name, int deep) {
        return objects.add(name) ? Optional.of(new OdfContext(source, name + "/", deep + 1, objects))
                : Optional.empty();
    }

    void after(Recording words) {
        pending.add(words);
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
}
