package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.importer.tika.worker.pdf.PdfText.TextKind;
import org.scholion.importer.tika.worker.tags.TagTree;
import org.xml.sax.SAXException;

/** The pages that were read and not yet told, and what is known from all before. */
final class Document {

    /**
     * A page in lines, without what runs over the pages.
     *
     * @param tagged what the tags say of it, in place of all else; or {@code null}
     */
    private record Page(int number, List<Fragment> fragments, List<Line> lines, List<Fragment> aside, double height,
            TaggedPage tagged) {
    }

    private final PdfText.Listener listener;
    /** {@code null} if there is none. */
    private final TagTree tree;
    private final Vocabulary vocabulary = new Vocabulary();
    private final RunningLines running = new RunningLines();
    private final Map<Long, Integer> sizes = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final Story story;
    private final TagStory tagged;
    private int read;
    /** Whether pages are common that hold nothing but what looks like heads and feet: then it is their text. */
    private boolean bareAreText;

    /** @param tree of its tags, or {@code null} */
    Document(PdfText.Listener listener, TagTree tree) {
        this.listener = listener;
        this.tree = tree;
        story = new Story(vocabulary);
        tagged = new TagStory(story, running);
    }

    int waiting() {
        return pages.size();
    }

    void add(PageGlyphs glyphs) {
        read++;
        var found = tree == null ? null : TaggedPage.of(read, glyphs, tree);
        if (found != null) {
            found.pieces().stream().flatMap(Piece::lines).forEach(this::learn);
            running.learn(read, found.lines(), found.height());
            pages.add(new Page(read, List.of(), List.of(), List.of(), glyphs.height(), found));
            return;
        }
        var fragments = FragmentFinder.in(glyphs.glyphs());
        var aside = new ArrayList<Fragment>(LineNumbers.in(fragments));
        fragments.removeAll(aside);
        var lines = Line.of(fragments);
        glyphs.aside().forEach(group -> aside.addAll(FragmentFinder.in(group)));
        lines.forEach(this::learn);
        running.learn(read, lines, glyphs.height());
        pages.add(new Page(read, fragments, lines, aside, glyphs.height(), null));
    }

    private void learn(Line line) {
        for (var fragment : line.fragments) {
            vocabulary.learn(fragment.text().words());
            sizes.merge(Math.round(fragment.size * 4), fragment.glyphs().size(), Integer::sum);
        }
    }

    /** @param all whether no page will follow */
    void tell(boolean all) throws SAXException {
        var layout = new Layout(vocabulary, bodySize());
        long bare = pages.stream().filter(this::isBare).count();
        bareAreText = 2 * bare > pages.size();
        for (int i = 0; i < pages.size();) {
            var following = new ArrayList<TaggedPage>();
            for (; i < pages.size() && pages.get(i).tagged() != null; i++) {
                following.add(pages.get(i).tagged());
            }
            if (following.isEmpty()) {
                tell(pages.get(i++), layout);
            } else {
                tagged.tell(following, layout);
            }
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

    private void tell(Page page, Layout layout) {
        boolean kept = bareAreText && isBare(page);
        var head = kept ? List.<Line>of() : running.of(page.number(), page.lines(), page.height(), true);
        var foot = kept ? List.<Line>of() : running.of(page.number(), page.lines(), page.height(), false);
        var rest = new ArrayList<>(page.fragments());
        head.forEach(line -> rest.removeAll(line.fragments));
        foot.forEach(line -> rest.removeAll(line.fragments));
        rest.removeIf(Fragment::isLeader);
        head.forEach(line -> story.add(new Block(Block.Kind.BOILERPLATE, line.text(), line.size, line.bold)));
        story.beginArea();
        layout.tell(rest, page.number(), story);
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

    private void tell(Block block, HeadingLevels levels) throws SAXException {
        if (block.kind == Block.Kind.TABLE) {
            listener.table(block.table.stream().map(row -> row.stream().map(StyledText::toString).toList()).toList());
            return;
        }
        switch (block.kind) {
            case HEADING -> listener.block(levels.isTitle(block) ? TextKind.TITLE : TextKind.HEADING, levels.of(block));
            case TITLE -> listener.block(TextKind.TITLE, 0);
            case QUOTE -> listener.block(TextKind.QUOTE, 0);
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
