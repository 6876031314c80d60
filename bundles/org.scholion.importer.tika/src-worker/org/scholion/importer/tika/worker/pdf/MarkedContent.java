package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the file says of the stretches that it marks: what is to be read instead of their signs, and what belongs to the page. */
final class MarkedContent {

    private static final String SOFT_HYPHEN = "\u00ad";

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private record Stretch(boolean replaced, boolean running) {
    }

    private final Deque<Stretch> open = new ArrayDeque<>();
    private int running;
    private String replacement;

    void clear() {
        open.clear();
        running = 0;
        replacement = null;
    }

    /** @param properties may be {@code null} */
    void begin(COSName tag, COSDictionary properties) {
        var text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean runs = ARTIFACT.equals(tag) && properties != null
                && PAGINATION.equals(properties.getDictionaryObject(COSName.TYPE));
        open.push(new Stretch(text != null, runs));
        running += runs ? 1 : 0;
        if (text != null) {
            replacement = text.replace(SOFT_HYPHEN, "");
        }
    }

    void end() {
        var ended = open.poll();
        if (ended != null) {
            running -= ended.running() ? 1 : 0;
            replacement = ended.replaced() ? null : replacement;
        }
    }

    /** Whether what comes is said to run over the pages, as heads and numbers of pages do. */
    boolean isRunning() {
        return running > 0;
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
