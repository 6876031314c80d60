package org.scholion.importer.tika.worker.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.scholion.importer.tika.worker.parts.Following;
import org.scholion.importer.tika.worker.parts.Recording;

/** What all stories of an OpenDocument share. */
final class OdfContext extends Following {

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
}
