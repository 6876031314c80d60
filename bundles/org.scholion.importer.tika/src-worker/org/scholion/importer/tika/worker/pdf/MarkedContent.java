package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.scholion.importer.tika.worker.tags.Tag;
import org.scholion.importer.tika.worker.tags.TagRole;
import org.scholion.importer.tika.worker.tags.TagTree;

/** What the file says of the stretches that it marks: what is to be read instead of their signs, and what belongs to the page. */
final class MarkedContent {

    private static final String SOFT_HYPHEN = "\u00ad";

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private static final int LONGEST = 100;

    /** @param outer the mark around it */
    private record Stretch(boolean replaced, boolean running, int outer) {
    }

    private final TagTree tree;
    private final Deque<Stretch> open = new ArrayDeque<>();
    /** Elements of which what is to be read instead was told. */
    private final Set<Tag> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private Map<Integer, Integer> marks = Map.of();
    private int mark;
    private int running;
    private String replacement;

    /** @param tree {@code null} if there is none */
    MarkedContent(TagTree tree) {
        this.tree = tree;
        mark = Glyph.UNMARKED;
    }

    /** @param page of which the content comes */
    void clear(COSDictionary page) {
        open.clear();
        running = 0;
        replacement = null;
        mark = Glyph.UNMARKED;
        marks = tree == null ? Map.of() : tree.marks(page);
    }

    /** The marks that come are those of a form, until {@link #leave} gets what is returned. */
    Map<Integer, Integer> enter(COSDictionary form) {
        var outer = marks;
        marks = tree == null ? Map.of() : tree.marks(form);
        return outer;
    }

    void leave(Map<Integer, Integer> outer) {
        marks = outer;
    }

    /** @param properties may be {@code null} */
    void begin(COSName tag, COSDictionary properties) {
        var text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean runs = ARTIFACT.equals(tag) && properties != null
                && PAGINATION.equals(properties.getDictionaryObject(COSName.TYPE));
        int outer = mark;
        if (tree != null && mark != Glyph.ARTIFACT) {
            mark(tag, properties);
            text = text == null && mark != outer ? replacementOf(mark) : text;
        }
        open.push(new Stretch(text != null, runs, outer));
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
            mark = ended.outer();
        }
    }

    private void mark(COSName tag, COSDictionary properties) {
        if (ARTIFACT.equals(tag)) {
            mark = Glyph.ARTIFACT;
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            int found = marks.getOrDefault(properties.getInt(COSName.MCID), Glyph.UNMARKED);
            boolean artifact = found >= 0 && tree.tag(found).around(TagRole.ARTIFACT, false) != null;
            mark = artifact ? Glyph.ARTIFACT : found >= 0 ? found : mark;
        }
    }

    /** What the tree has to be read instead of the signs of a mark, or {@code null}. */
    private String replacementOf(int found) {
        var tag = found < 0 ? null : tree.tag(found);
        var text = tag == null ? null : tag.replacement();
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        return told.add(tag) ? text : "";
    }

    /** What comes belongs to. */
    int mark() {
        return mark;
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
