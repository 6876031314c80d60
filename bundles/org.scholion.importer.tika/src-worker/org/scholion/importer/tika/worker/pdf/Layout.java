package org.scholion.importer.tika.worker.pdf;

import java.util.List;

import org.scholion.importer.tika.worker.pdf.Block.Kind;

/**
 * Tells what text is by its looks.
 *
 * @param body the size of the font that most of the document is in
 */
record Layout(Vocabulary vocabulary, double body) {

    private static final int LONGEST_HEADING = 200;
    private static final int MOST_LINES = 4;
    private static final double LARGER = 1.12;
    private static final double NOTE = .92;

    /** Adds the blocks that the fragments of a picture make: there are no headings in it. */
    void tell(List<Fragment> fragments, Story story) {
        tell(fragments, 0, story);
    }

    /** Adds the blocks that fragments of a page, counted from 1, make. */
    void tell(List<Fragment> fragments, int page, Story story) {
        boolean first = true;
        for (var area : ColumnFinder.areas(fragments)) {
            if (!first) {
                story.beginArea();
            }
            first = false;
            if (area.table() != null) {
                story.add(new Block(area.table()));
            }
            for (var block : BlockFinder.blocks(area.lines(), vocabulary)) {
                if (page > 0) {
                    judge(block, page, true);
                }
                story.add(block);
            }
        }
    }

    /**
     * Finds paragraphs that are headings or notes.
     *
     * @param bold whether bold lines are headings too
     */
    void judge(Block block, int page, boolean bold) {
        var words = block.text.words();
        boolean shortLine = words.length() <= LONGEST_HEADING && block.lines <= MOST_LINES
                && Scripts.hasLetter(words);
        boolean larger = block.size >= LARGER * body;
        boolean heavy = bold && block.bold && block.size >= .97 * body && block.lines <= 2
                && !Scripts.endsSentence(words);
        if (block.kind == Kind.PARAGRAPH && shortLine && (larger || heavy)) {
            block.kind = Kind.HEADING;
            block.level = page == 1 ? 1 : 2; // whether it may be the title; settled with the others
        } else if (block.kind == Kind.PARAGRAPH && block.size <= NOTE * body && isNote(words)) {
            block.kind = Kind.NOTE;
        }
    }

    private static boolean isNote(CharSequence words) {
        char first = words.charAt(0);
        return Character.isDigit(first) || "*\u2020\u2021\u00a7\u00b9\u00b2\u00b3".indexOf(first) >= 0
                || first >= '\u2070' && first <= '\u2079';
    }
}
