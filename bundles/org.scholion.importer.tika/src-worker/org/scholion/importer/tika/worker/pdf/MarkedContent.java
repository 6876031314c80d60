package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the file says of the stretches that it marks: above all what is to be read instead of the signs in them. */
final class MarkedContent {

    private static final String SOFT_HYPHEN = "\u00ad";

    private final Deque<Boolean> open = new ArrayDeque<>();
    private String replacement;

    void clear() {
        open.clear();
        replacement = null;
    }

    /** @param properties may be {@code null} */
    void begin(COSName tag, COSDictionary properties) {
        var text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(text != null);
        if (text != null) {
            replacement = text.replace(SOFT_HYPHEN, "");
        }
    }

    void end() {
        if (Boolean.TRUE.equals(open.poll())) {
            replacement = null;
        }
    }

    /** What the next sign is to be read as, an empty string if it was told with the one before; {@code null} as itself. */
    String replacement() {
        var text = replacement;
        if (text != null) {
            replacement = "";
        }
        return text;
    }
}
