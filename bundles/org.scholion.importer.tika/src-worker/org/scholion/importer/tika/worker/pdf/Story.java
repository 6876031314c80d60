package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;

/** The blocks in the order in which they are read; a paragraph that a column or page breaks off goes on in the next. */
final class Story {

    private final Vocabulary vocabulary;
    private final List<Block> ready = new ArrayList<>();
    /** The last paragraph, which may go on, and what stands between it and the next. */
    private Block open;
    private boolean elsewhere;
    private final List<Block> between = new ArrayList<>();

    Story(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What comes stands elsewhere than what came: a column or page has ended. */
    void beginArea() {
        elsewhere = true;
    }

    void add(Block block) {
        boolean passed = block.kind == Block.Kind.BOILERPLATE || block.kind == Block.Kind.NOTE
                || block.kind == Block.Kind.CAPTION || block.kind == Block.Kind.TABLE;
        passed &= open == null || !isSame(block);
        if (open != null && passed) {
            between.add(block);
        } else if (open != null && (isSame(block) || elsewhere && goesOn(block))) {
            vocabulary.join(open.text, block.text);
            open.endsShort = block.endsShort;
            elsewhere = false;
        } else {
            end();
            elsewhere = false;
            if (block.kind == Block.Kind.PARAGRAPH || block.kind == Block.Kind.ITEM
                    || block.kind == Block.Kind.QUOTE) {
                open = block;
            } else {
                ready.add(block);
            }
        }
    }

    /** No paragraph goes on any more. */
    void end() {
        if (open != null) {
            ready.add(open);
            open = null;
        }
        ready.addAll(between);
        between.clear();
    }

    List<Block> ready() {
        return ready;
    }

    /** The blocks that are complete; they are not given twice. */
    List<Block> take() {
        var taken = List.copyOf(ready);
        ready.clear();
        return taken;
    }

    private boolean isSame(Block block) {
        return block.source != null && block.source == open.source;
    }

    private boolean goesOn(Block block) {
        if (block.kind != Block.Kind.PARAGRAPH || Math.abs(block.size - open.size) > .08 * open.size
                || Scripts.endsSentence(open.text.words())
                || open.text.words().charAt(open.text.words().length() - 1) == ':') {
            return false;
        }
        int first = Character.codePointAt(block.text.words(), 0);
        boolean told = block.source != null || open.source != null; // to be two
        return Character.isLowerCase(first) || !told && !open.endsShort && !block.indented && !Character.isDigit(first)
                && block.bold == open.bold;
    }
}
