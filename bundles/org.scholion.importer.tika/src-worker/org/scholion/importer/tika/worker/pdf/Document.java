package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.importer.tika.worker.pdf.PdfText.TextKind;
import org.xml.sax.SAXException;

/** The pages that were read and not yet told, and what is known from all before. */
final class Document {

    /** A page in lines, without what runs over the pages. */
    private record Page(int number, List<Fragment> fragments, List<Line> lines, List<Fragment> aside, double height) {
    }

    private static final int LONGEST_HEADING = 200;
    private static final double LARGER = 1.12;
    private static final double NOTE = .92;

    private final PdfText.Listener listener;
    private final Vocabulary vocabulary = new Vocabulary();
    private final RunningLines running = new RunningLines();
    private final Map<Long, Integer> sizes = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final Story story;
    private int read;
    /** Whether pages are common that hold nothing but what looks like heads and feet: then it is their text. */
    private boolean bareAreText;

    Document(PdfText.Listener listener) {
        this.listener = listener;
        story = new Story(vocabulary);
    }

    int waiting() {
        return pages.size();
    }

    void add(PageGlyphs glyphs) {
        read++;
        var fragments = FragmentFinder.in(glyphs.glyphs());
        var aside = new ArrayList<Fragment>(LineNumbers.in(fragments));
        fragments.removeAll(aside);
        var lines = Line.of(fragments);
        glyphs.aside().forEach(group -> aside.addAll(FragmentFinder.in(group)));
        lines.forEach(line -> line.fragments.forEach(fragment -> vocabulary.learn(fragment.text().words())));
        fragments.forEach(f -> sizes.merge(Math.round(f.size * 4), f.glyphs().size(), Integer::sum));
        running.learn(read, lines, glyphs.height());
        pages.add(new Page(read, fragments, lines, aside, glyphs.height()));
    }

    /** @param all whether no page will follow */
    void tell(boolean all) throws SAXException {
        double body = bodySize();
        long bare = pages.stream().filter(this::isBare).count();
        bareAreText = 2 * bare > pages.size();
        for (var page : pages) {
            tell(page, body);
        }
        pages.clear();
        if (all) {
            story.end();
        }
        var levels = new HeadingLevels(story.ready());
        for (var block : story.take()) {
            tell(block, levels);
        }
    }

    private double bodySize() {
        return sizes.entrySet().stream().max(Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Long, Integer>comparingByKey().reversed())).map(e -> e.getKey() / 4.0)
                .orElse(10.0);
    }

    private void tell(Page page, double body) {
        boolean kept = bareAreText && isBare(page);
        var head = kept ? List.<Line>of() : running.of(page.number(), page.lines(), page.height(), true);
        var foot = kept ? List.<Line>of() : running.of(page.number(), page.lines(), page.height(), false);
        var rest = new ArrayList<>(page.fragments());
        head.forEach(line -> rest.removeAll(line.fragments));
        foot.forEach(line -> rest.removeAll(line.fragments));
        rest.removeIf(Fragment::isLeader);
        head.forEach(line -> story.add(new Block(Block.Kind.BOILERPLATE, line.text(), line.size, line.bold)));
        for (var area : ColumnFinder.areas(rest)) {
            story.beginArea();
            if (area.table() != null) {
                story.add(new Block(area.table()));
            }
            for (var block : BlockFinder.blocks(area.lines(), vocabulary)) {
                judge(block, body, page.number());
                story.add(block);
            }
        }
        for (var line : Line.of(page.aside())) {
            story.add(new Block(Block.Kind.BOILERPLATE, line.text(), line.size, line.bold));
        }
        foot.forEach(line -> story.add(new Block(Block.Kind.BOILERPLATE, line.text(), line.size, line.bold)));
    }

    private boolean isBare(Page page) {
        int edges = running.of(page.number(), page.lines(), page.height(), true).size()
                + running.of(page.number(), page.lines(), page.height(), false).size();
        return edges > 0 && edges >= page.lines().size();
    }

    private static void judge(Block block, double body, int page) {
        var words = block.text.words();
        boolean shortLine = words.length() <= LONGEST_HEADING && block.lines <= 4 && Scripts.hasLetter(words);
        boolean larger = block.size >= LARGER * body;
        boolean bold = block.bold && block.size >= .97 * body && block.lines <= 2 && !Scripts.endsSentence(words);
        if (block.kind == Block.Kind.PARAGRAPH && shortLine && (larger || bold)) {
            block.kind = Block.Kind.HEADING;
            block.level = page == 1 ? 1 : 2; // whether it may be the title; settled with the others
        } else if (block.kind == Block.Kind.PARAGRAPH && block.size <= NOTE * body && isNote(words)) {
            block.kind = Block.Kind.NOTE;
        }
    }

    private static boolean isNote(CharSequence words) {
        char first = words.charAt(0);
        return Character.isDigit(first) || "*\u2020\u2021\u00a7\u00b9\u00b2\u00b3".indexOf(first) >= 0
                || first >= '\u2070' && first <= '\u2079';
    }

    private void tell(Block block, HeadingLevels levels) throws SAXException {
        if (block.kind == Block.Kind.TABLE) {
            listener.table(block.table.stream().map(row -> row.stream().map(StyledText::toString).toList()).toList());
            return;
        }
        switch (block.kind) {
            case HEADING -> listener.block(levels.isTitle(block) ? TextKind.TITLE : TextKind.HEADING, levels.of(block));
            case ITEM -> listener.block(TextKind.ITEM, levels.of(block));
            case CAPTION -> listener.block(TextKind.CAPTION, 0);
            case BOILERPLATE -> listener.block(TextKind.BOILERPLATE, 0);
            default -> listener.block(TextKind.PARAGRAPH, 0);
        }
        for (var piece : block.text.pieces()) {
            listener.words(piece.text(), piece.target());
        }
    }
}
