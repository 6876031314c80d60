package org.scholion.importer.tika.worker.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.pdfbox.text.TextPosition;

/** Signs that are printed twice at one place, to make them bold or give them a shadow. */
final class Overprints {

    private static final float NEAR = 3;

    private final Map<String, NavigableMap<Float, TreeSet<Float>>> seen = new HashMap<>();

    void clear() {
        seen.clear();
    }

    /** Whether the same sign is there already. */
    boolean isOne(String text, TextPosition position) {
        float x = position.getX();
        float y = position.getY();
        float near = position.getWidth() / text.length() / NEAR;
        var places = seen.computeIfAbsent(text, t -> new TreeMap<>());
        if (near > 0 && Float.isFinite(x) && Float.isFinite(y)) {
            for (var heights : places.subMap(x - near, true, x + near, false).values()) {
                var height = heights.ceiling(y - near);
                if (height != null && height < y + near) {
                    return true;
                }
            }
        }
        places.computeIfAbsent(x, p -> new TreeSet<>()).add(y);
        return false;
    }
}
