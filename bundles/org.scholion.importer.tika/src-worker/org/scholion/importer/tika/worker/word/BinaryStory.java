package org.scholion.importer.tika.worker.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.scholion.importer.tika.worker.parts.Following;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.StoryBlocks;
import org.xml.sax.SAXException;

/** Reads paragraphs of the binary format that follow each other; those in tables say only how deep they are in some. */
final class BinaryStory {

    private static final int DEEPEST = 50;
    private static final int BODY = 9;

    /** A table that is being read. */
    private static final class Open {

        private final OfficeTable table;
        private Recording cell = new Recording();
        private final Following following;
        private StoryBlocks blocks;
        private boolean row;

        Open(OfficeOutput out, Following following) {
            table = new OfficeTable(out);
            this.following = following;
            blocks = new StoryBlocks(following, false);
        }

        void endCell() throws SAXException {
            if (!row) {
                table.row();
                row = true;
            }
            blocks.end(cell);
            table.cell(cell, 1);
            if (blocks.isProse(cell)) {
                table.prose();
            }
            cell = new Recording();
            blocks = new StoryBlocks(following, false);
        }

        void end() throws SAXException {
            if (!cell.isBlank()) {
                endCell();
            }
            table.end();
        }
    }

    private final BinaryContext context;
    private final WordFields fields = new WordFields();
    private final StoryBlocks blocks;
    private final Deque<Open> tables = new ArrayDeque<>();
    /** A paragraph that the next one goes on with, or {@code null}. */
    private WordParagraph unfinished;

    private BinaryStory(BinaryContext context, boolean whole) {
        this.context = context;
        blocks = new StoryBlocks(context, whole);
    }

    /** One that tells notes and remarks after the blocks they belong to. */
    static BinaryStory body(BinaryContext context) {
        return new BinaryStory(context, true);
    }

    /** One that others tell. */
    static BinaryStory apart(BinaryContext context) {
        return new BinaryStory(context, false);
    }

    BinaryContext context() {
        return context;
    }

    WordFields fields() {
        return fields;
    }

    void read(Range range, OfficeOutput out) throws SAXException {
        int count = range.getStartOffset() < range.getEndOffset() ? range.numParagraphs() : 0;
        for (int i = 0; i < count; i++) {
            read(range.getParagraph(i), out);
        }
        deep(0, out);
        if (unfinished != null) {
            finish(unfinished, null, blocks, out);
            unfinished = null;
        }
        blocks.end(out);
    }

    private void read(Paragraph paragraph, OfficeOutput out) throws SAXException {
        int depth = paragraph.isInTable() ? Math.clamp(paragraph.getTableLevel(), 1, DEEPEST) : 0;
        deep(depth, out);
        var open = tables.peek();
        if (open != null && paragraph.isTableRowEnd()) {
            open.row = false;
            return;
        }
        var read = unfinished == null ? new WordParagraph() : unfinished;
        read.forget();
        unfinished = null;
        boolean cellEnds = new BinaryRuns(this, read).read(paragraph) && depth == 1
                || depth > 1 && paragraph.isEmbeddedCellMark();
        read.endLink();
        if (read.endless && !cellEnds) {
            unfinished = read;
        } else {
            finish(read, paragraph, open == null ? blocks : open.blocks, open == null ? out : open.cell);
        }
        if (cellEnds) {
            open.endCell();
        }
        if (open == null && unfinished == null) {
            blocks.settle(out);
        }
    }

    /** Begins and ends tables until there are as many around what comes. */
    private void deep(int depth, OfficeOutput out) throws SAXException {
        if (depth > 0 && tables.isEmpty()) {
            blocks.table(out);
        }
        while (tables.size() < depth) {
            var around = tables.peek();
            if (around != null) {
                around.blocks.table(around.cell);
            }
            tables.push(new Open(around == null ? out : around.cell, context));
        }
        while (tables.size() > depth) {
            tables.pop().end();
            if (tables.isEmpty()) {
                blocks.settle(out);
            }
        }
    }

    /** @param properties {@code null} when the story ended in the midst of it */
    private void finish(WordParagraph paragraph, Paragraph properties, StoryBlocks into, OfficeOutput out)
            throws SAXException {
        boolean blank = paragraph.words.isBlank();
        int list = properties == null || blank && paragraph.markHidden ? 0 : properties.getIlfo();
        var label = context.numbering.isList(list) ? context.numbering.next(list, properties.getIlvl()) : "";
        if (!blank) {
            int style = properties == null ? -1 : properties.getStyleIndex();
            var role = context.styles.role(style);
            boolean lists = paragraph.contents || WordStyles.isContentsStyle(role, paragraph.words.text());
            int outline = heading(properties, style);
            into.paragraph(lists, outline > 0, out);
            boolean item = !lists && outline == 0 && context.numbering.isList(list);
            paragraph.tell(label, lists ? 0 : outline,
                    item ? Math.max(properties.getIlvl(), WordStyles.deeperByName(context.styles.name(style))) + 1 : 0,
                    role.toLowerCase(Locale.ROOT).replace(' ', '_'), out);
        }
        for (var beside : paragraph.beside) {
            beside.replay(out);
        }
        context.aside(paragraph.hidden.toString());
    }

    private int heading(Paragraph properties, int style) {
        if (properties == null) {
            return 0;
        }
        int level = properties.getLvl();
        return level >= 0 && level < BODY ? level + 1 : context.styles.heading(style);
    }
}
