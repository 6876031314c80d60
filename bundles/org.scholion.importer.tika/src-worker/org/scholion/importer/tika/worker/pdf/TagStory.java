package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.pdf.Block.Kind;
import org.scholion.importer.tika.worker.tags.Tag;
import org.scholion.importer.tika.worker.tags.TagRole;

/** Tells tagged pages in the order of the tree, each block as what its tag says that it is unless it cannot be. */
final class TagStory {

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_SENTENCE = 120;
    private static final int MOST_LINES = 6;
    /** Where more of the text is said to be headings, they are none. */
    private static final double HEADINGS = .5;
    private static final int FEW_SIGNS = 2_000;
    /** Lines of a head or foot that is said to be a paragraph. */
    private static final int MOST_RUNNING = 2;
    /** How far into a document its title may be. */
    private static final int TITLE_PAGES = 3;

    /** A piece and the page that it is on, counted from 0 among those that are told. */
    private record Placed(Piece piece, int page) {
    }

    private final Story story;
    private final RunningLines running;
    private boolean titled;
    private boolean ranked;
    private boolean headings;
    private Layout layout;
    private List<TaggedPage> pages;
    /** What runs over each page, above and below its text. */
    private List<List<Line>> heads;
    private List<List<Line>> feet;
    private int begun;

    TagStory(Story story, RunningLines running) {
        this.story = story;
        this.running = running;
    }

    void tell(List<TaggedPage> following, Layout by) {
        pages = following;
        layout = by;
        heads = new ArrayList<>();
        feet = new ArrayList<>();
        begun = -1;
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < pages.size(); i++) {
            place(pages.get(i), i, placed);
        }
        judgeHeadings(placed);
        var order = inOrder(placed);
        for (int i = 0; i < order.size();) {
            begin(order.get(i).page());
            i = tell(order, i);
        }
        begin(pages.size() - 1);
        end(pages.size() - 1);
    }

    private void place(TaggedPage page, int index, List<Placed> placed) {
        var above = running.of(page.number(), page.lines(), page.height(), true);
        var below = running.of(page.number(), page.lines(), page.height(), false);
        var edges = new HashSet<Fragment>();
        above.forEach(line -> edges.addAll(line.fragments));
        below.forEach(line -> edges.addAll(line.fragments));
        var head = new ArrayList<Line>();
        var foot = new ArrayList<Line>();
        for (var line : Line.of(page.aside())) {
            (line.y < TaggedPage.EDGE * page.height() ? head : foot).add(line);
        }
        for (var piece : page.pieces()) {
            if (!isRunning(piece, edges)) {
                placed.add(new Placed(piece, index));
            } else {
                (piece.extent().bottom() < page.height() / 2 ? head : foot).addAll(piece.lines().toList());
            }
        }
        heads.add(head);
        feet.add(foot);
    }

    private static boolean isRunning(Piece piece, Set<Fragment> edges) {
        return !edges.isEmpty() && piece.words().isEmpty() && piece.lines().count() <= MOST_RUNNING
                && (piece.tag() == null || role(piece.tag()) == TagRole.PARAGRAPH
                        || role(piece.tag()) == TagRole.CONTAINER)
                && piece.fragments().allMatch(edges::contains);
    }

    private void judgeHeadings(List<Placed> placed) {
        int all = 0;
        int said = 0;
        for (var one : placed) {
            int signs = one.piece().fragments().mapToInt(fragment -> fragment.glyphs().size()).sum();
            all += signs;
            said += one.piece().tag() != null && role(one.piece().tag()) == TagRole.HEADING ? signs : 0;
        }
        headings = said < HEADINGS * all || all < FEW_SIGNS;
        ranked |= headings && said > 0;
    }

    /** In the order of the tree; page by page if that leads to and fro. */
    private static List<Placed> inOrder(List<Placed> placed) {
        var first = new HashMap<Object, Double>();
        placed.forEach(one -> first.merge(one.piece().key(), one.piece().place(), Math::min));
        var order = new ArrayList<>(placed);
        order.sort(Comparator.comparingDouble(one -> first.get(one.piece().key())));
        int back = 0;
        int pages = 0;
        for (int i = 1; i < order.size(); i++) {
            back += order.get(i).page() < order.get(i - 1).page() ? 1 : 0;
            pages = Math.max(pages, order.get(i).page());
        }
        return 2 * back > pages + 2 ? placed : order;
    }

    private void begin(int page) {
        while (begun < page) {
            if (begun >= 0) {
                end(begun);
            }
            begun++;
            heads.get(begun).forEach(this::boilerplate);
            story.beginArea();
        }
    }

    private void end(int page) {
        feet.get(page).forEach(this::boilerplate);
    }

    private void boilerplate(Line line) {
        story.add(new Block(Kind.BOILERPLATE, line.text(), line.size, line.bold));
    }

    /** @return where the next piece is */
    private int tell(List<Placed> order, int at) {
        var table = table(order.get(at).piece());
        if (table == null) {
            tell(order.get(at).piece(), pages.get(order.get(at).page()).number());
            return at + 1;
        }
        var cells = new ArrayList<Placed>();
        var notes = new ArrayList<Placed>();
        int end = at;
        for (; end < order.size() && table(order.get(end).piece()) == table; end++) {
            var one = order.get(end);
            var role = role(one.piece().tag());
            if (role == TagRole.CAPTION) {
                tell(one.piece(), pages.get(one.page()).number());
            } else {
                (role == TagRole.NOTE || !one.piece().words().isEmpty() ? notes : cells).add(one);
            }
        }
        var rows = new TagTable(layout.vocabulary());
        cells.forEach(one -> rows.add(one.piece()));
        if (rows.isTable()) {
            story.add(new Block(rows.rows()));
        } else {
            cells.forEach(one -> tell(one.piece(), pages.get(one.page()).number()));
        }
        notes.forEach(one -> tell(one.piece(), pages.get(one.page()).number()));
        return end;
    }

    private static Tag table(Piece piece) {
        return piece.tag() == null ? null : piece.tag().around(TagRole.TABLE, true);
    }

    /** What the tag and those around it say a block is. */
    private static TagRole role(Tag tag) {
        var found = tag.role();
        for (var around = tag; around != null; around = around.parent()) {
            switch (around.role()) {
                case CONTENTS, TITLE, HEADING -> {
                    return around.role();
                }
                case CAPTION, NOTE -> found = around.role();
                case ITEM, BODY -> found = isOf(found, TagRole.CAPTION, TagRole.NOTE) ? found : TagRole.ITEM;
                case QUOTE -> found = found == TagRole.PARAGRAPH ? TagRole.QUOTE : found;
                default -> {
                    // says nothing
                }
            }
        }
        return found;
    }

    private static boolean isOf(TagRole role, TagRole one, TagRole other) {
        return role == one || role == other;
    }

    private void tell(Piece piece, int page) {
        if (!piece.words().isEmpty()) {
            var words = DrawingParts.description(piece.words());
            if (Scripts.hasLetter(words)) {
                story.add(new Block(Kind.BOILERPLATE, StyledText.of("[" + words.strip() + "]"), 0, false));
            }
            return;
        }
        var role = piece.tag() == null ? TagRole.CONTAINER : role(piece.tag());
        switch (role) {
            case CONTENTS -> piece.lines().forEach(this::boilerplate);
            case FIGURE -> layout.tell(piece.fragments().toList(), story);
            case TITLE, HEADING -> heading(piece, page, role);
            case CAPTION -> tell(piece, Kind.CAPTION, 0);
            case NOTE -> tell(piece, Kind.NOTE, 0);
            case ITEM -> tell(piece, Kind.ITEM, piece.tag().depth(TagRole.LIST));
            case QUOTE -> tell(piece, Kind.QUOTE, 0);
            case PARAGRAPH -> paragraph(piece, page);
            default -> layout.tell(piece.fragments().toList(), page, story);
        }
    }

    private void tell(Piece piece, Kind kind, int rank) {
        var block = piece.whole(layout.vocabulary(), kind == Kind.ITEM);
        if (block != null) {
            block.kind = kind;
            block.rank = kind == Kind.ITEM ? Math.max(1, rank) : 0;
            block.source = piece.tag();
            story.add(block);
        }
    }

    private void heading(Piece piece, int page, TagRole role) {
        var block = piece.whole(layout.vocabulary(), false);
        var words = block == null ? "" : block.text.words();
        if (block == null || !headings || words.length() > LONGEST_HEADING || block.lines > MOST_LINES
                || !Scripts.hasLetter(words)
                || words.length() > LONGEST_SENTENCE && Scripts.endsSentence(words)) {
            paragraph(piece, page);
            return;
        }
        boolean title = role == TagRole.TITLE && !titled && page <= TITLE_PAGES;
        titled |= title;
        block.kind = title ? Kind.TITLE : Kind.HEADING;
        block.level = page == 1 ? 1 : 2;
        var said = piece.tag().around(TagRole.HEADING, false);
        block.rank = said == null ? 1 : said.level();
        story.add(block);
    }

    private void paragraph(Piece piece, int page) {
        if (piece.isSeveral()) {
            layout.tell(piece.fragments().toList(), page, story);
            return;
        }
        var marker = piece.lines().findFirst().map(line -> ListMarker.of(line.text().words())).orElse(null);
        var block = piece.whole(layout.vocabulary(), marker != null && marker.sure());
        if (block != null) {
            layout.judge(block, page, !ranked);
            if (ranked && block.kind == Kind.HEADING && isSentence(block.text.words())) {
                block.kind = Kind.PARAGRAPH; // where headings are said, large type alone makes no other
            }
            block.source = piece.tag();
            story.add(block);
        }
    }

    private static boolean isSentence(CharSequence words) {
        return Scripts.endsSentence(words) || words.charAt(words.length() - 1) == ':';
    }
}
