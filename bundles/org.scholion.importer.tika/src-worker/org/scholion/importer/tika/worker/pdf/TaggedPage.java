package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

import org.scholion.importer.tika.worker.tags.Tag;
import org.scholion.importer.tika.worker.tags.TagRole;
import org.scholion.importer.tika.worker.tags.TagTree;

/**
 * A page of a tagged document, in pieces in the order of the tree.
 *
 * @param pieces of the text
 * @param aside what is said or seen to be no part of it
 * @param lines all lines, from above, where what runs over the pages has to be found by its looks; otherwise none
 */
record TaggedPage(int number, List<Piece> pieces, List<Fragment> aside, List<Line> lines, double height) {

    /** The least share of the text that has to be in the tree, and the largest that may be said to be none. */
    private static final double COVERED = .9;
    private static final double NO_TEXT = .3;
    private static final int FEW_SIGNS = 150;
    /** How many steps up the page are too many in a sane order, and their share of all. */
    private static final int STEPS_BACK = 3;
    private static final double BACK = .2;
    /** How many paragraphs that go on in the next one are too many, and their share. */
    private static final int BROKEN = 3;
    private static final double BROKEN_SHARE = .25;
    private static final double JUMP = 1.2;
    /** The part of a page above and below where heads and feet are. */
    static final double EDGE = .16;

    /** Of which block signs are, and in which direction they are written. */
    private record Key(int direction, Object block) {
    }

    /** The signs of a block. */
    private static final class Group {

        private final Key key;
        private final int direction;
        private final List<Glyph> glyphs = new ArrayList<>();
        private int first = Integer.MAX_VALUE;
        private int last = -1;
        private boolean sorted = true;

        Group(Key key) {
            this.key = key;
            direction = key.direction();
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            sorted &= glyph.mark() >= last;
            last = glyph.mark();
            first = Math.min(first, last);
        }

        List<Glyph> inOrder() {
            if (!sorted) {
                glyphs.sort(Comparator.comparingInt(Glyph::mark));
            }
            return glyphs;
        }
    }

    /** @return {@code null} if the tags of the page cannot be trusted */
    static TaggedPage of(int number, PageGlyphs page, TagTree tree) {
        return new Builder(number, page, tree).build();
    }

    private static final class Builder {

        private final int number;
        private final PageGlyphs page;
        private final TagTree tree;
        private final LinkedHashMap<Key, Group> groups = new LinkedHashMap<>();
        private final List<Glyph> outside = new ArrayList<>();
        private final List<Glyph> artifacts = new ArrayList<>();
        private final List<List<Glyph>> others = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final ReadingDirection direction;

        Builder(int number, PageGlyphs page, TagTree tree) {
            this.number = number;
            this.page = page;
            this.tree = tree;
            direction = ReadingDirection.of(page.glyphs());
        }

        TaggedPage build() {
            for (var glyph : page.glyphs()) {
                if (glyph.mark() >= 0) {
                    group(0, glyph);
                } else {
                    (glyph.mark() == Glyph.ARTIFACT ? artifacts : outside).add(glyph);
                }
            }
            int signs = page.glyphs().size();
            int text = signs - artifacts.size();
            if (text - outside.size() < COVERED * text || artifacts.size() > Math.max(NO_TEXT * signs, FEW_SIGNS)
                    || text == 0 && !artifacts.stream().allMatch(this::isAtEdge)) {
                return null;
            }
            for (int i = 0; i < page.aside().size(); i++) {
                turned(i + 1, page.aside().get(i));
            }
            pieces();
            if (!isSane()) {
                return null;
            }
            return finish();
        }

        private boolean isAtEdge(Glyph glyph) {
            return glyph.y() < EDGE * page.height() || glyph.y() > (1 - EDGE) * page.height();
        }

        private void group(int way, Glyph glyph) {
            var block = tree.tag(glyph.mark()).block();
            boolean bare = block.role() == TagRole.CONTAINER;
            var key = new Key(way, bare ? (Object) tree.stretch(glyph.mark()) : block);
            groups.computeIfAbsent(key, Group::new).add(glyph);
        }

        /** What is written in another direction may be in the tree too. */
        private void turned(int way, List<Glyph> glyphs) {
            var rest = new ArrayList<Glyph>();
            for (var glyph : glyphs) {
                if (glyph.mark() >= 0) {
                    group(way, glyph);
                } else {
                    rest.add(glyph);
                }
            }
            if (!rest.isEmpty()) {
                others.add(rest);
            }
        }

        private void pieces() {
            var inOrder = new ArrayList<>(groups.values());
            inOrder.sort(Comparator.comparingInt(group -> group.first));
            for (int i = 0; i < inOrder.size(); i++) {
                var group = inOrder.get(i);
                var next = i + 1 < inOrder.size() ? inOrder.get(i + 1) : null;
                if (next != null && isLabelOf(group, next)) {
                    next.glyphs.addAll(0, group.glyphs);
                    next.sorted &= group.sorted;
                    next.first = group.first;
                    continue;
                }
                var runs = new ArrayList<List<Line>>();
                for (var run : runs(group.inOrder())) {
                    runs.add(lines(FragmentFinder.in(run,
                            group.direction == 0 ? direction : ReadingDirection.of(run))));
                }
                var tag = group.key.block() instanceof Tag block ? block : tree.tag(group.last).block();
                pieces.add(Piece.of(group.key.block(), tag, group.first, runs));
            }
            page.described().forEach(
                    picture -> pieces.add(Piece.picture(tree.tag(picture.mark()), picture.mark(), picture.words())));
            pieces.sort(Comparator.comparingDouble(Piece::place));
        }

        /** Without what only leads to the number of a page. */
        private static List<Line> lines(List<Fragment> fragments) {
            var words = fragments.stream().filter(fragment -> !fragment.isLeader()).toList();
            return Line.of(words.isEmpty() ? fragments : words);
        }

        /** Whether the signs are the number or bullet of an item, or the mark of a note, that comes next. */
        private boolean isLabelOf(Group group, Group next) {
            if (group.direction != next.direction
                    || group.glyphs.stream().anyMatch(glyph -> labelled(tree.tag(glyph.mark())) == null)) {
                return false;
            }
            var owner = labelled(tree.tag(group.first)).parent();
            var tag = tree.tag(next.first);
            boolean inside = false;
            for (var around = tag; around != null; around = around.parent()) {
                inside |= around == owner;
            }
            return inside && owner != null && tag.depth(TagRole.ITEM) == owner.depth(TagRole.ITEM);
        }

        private static Tag labelled(Tag tag) {
            return tag.around(TagRole.LABEL, false);
        }

        /** Where text goes up beside what was, another column begins. */
        private List<List<Glyph>> runs(List<Glyph> glyphs) {
            var runs = new ArrayList<List<Glyph>>();
            int begin = 0;
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            for (int i = 1; i < glyphs.size(); i++) {
                var before = glyphs.get(i - 1);
                var glyph = glyphs.get(i);
                left = Math.min(left, before.x());
                right = Math.max(right, before.right());
                boolean up = glyph.y() < before.y() - JUMP * Math.max(before.size(), glyph.size());
                if (up && (direction.isPlain() ? glyph.x() > right : glyph.right() < left)) {
                    runs.add(glyphs.subList(begin, i));
                    begin = i;
                    left = Double.POSITIVE_INFINITY;
                    right = Double.NEGATIVE_INFINITY;
                }
            }
            runs.add(glyphs.subList(begin, glyphs.size()));
            return runs;
        }

        /** Whether the pieces follow each other as text does. */
        private boolean isSane() {
            int back = 0;
            int broken = 0;
            int single = 0;
            Piece before = null;
            for (var piece : pieces) {
                if (!isPlain(piece)) {
                    continue;
                }
                if (before != null && piece.extent().isInLineWith(before.extent())) {
                    back += piece.extent().bottom() < before.extent().top() + 1 ? 1 : 0;
                    broken += goesOn(before, piece) ? 1 : 0;
                }
                single += isLine(piece) ? 1 : 0;
                before = piece;
            }
            return (back < STEPS_BACK || back < BACK * pieces.size())
                    && (broken < BROKEN || broken < BROKEN_SHARE * single);
        }

        private static boolean isPlain(Piece piece) {
            return piece.words().isEmpty() && piece.tag().around(TagRole.TABLE, false) == null
                    && piece.tag().around(TagRole.NOTE, false) == null
                    && piece.tag().around(TagRole.CAPTION, false) == null
                    && piece.tag().around(TagRole.FIGURE, false) == null;
        }

        private static boolean isLine(Piece piece) {
            return piece.tag().role() == TagRole.PARAGRAPH && piece.runs().size() == 1
                    && piece.runs().get(0).size() == 1;
        }

        /** Whether what is said to be two paragraphs are two lines of one. */
        private static boolean goesOn(Piece piece, Piece next) {
            if (!isLine(piece) || next.tag().role() != TagRole.PARAGRAPH) {
                return false;
            }
            var line = piece.runs().get(0).get(0);
            var below = next.runs().get(0).get(0);
            double distance = below.y - line.y;
            return distance > 0 && distance < 2 * line.size && !Scripts.endsSentence(line.text().words())
                    && Character.isLowerCase(Character.codePointAt(below.text().words(), 0));
        }

        private TaggedPage finish() {
            var aside = new ArrayList<>(FragmentFinder.in(artifacts));
            boolean marked = !artifacts.isEmpty();
            for (var group : others) {
                marked |= group.get(0).mark() == Glyph.ARTIFACT;
                aside.addAll(FragmentFinder.in(group));
            }
            place(FragmentFinder.in(outside, direction));
            var all = marked ? List.<Fragment>of() : pieces.stream().flatMap(Piece::fragments).toList();
            var numbers = new HashSet<>(LineNumbers.in(all));
            if (!numbers.isEmpty()) {
                aside.addAll(numbers);
                all = all.stream().filter(fragment -> !numbers.contains(fragment)).toList();
                pieces.replaceAll(piece -> piece.without(numbers));
            }
            return new TaggedPage(number, pieces, aside, Line.of(all), page.height());
        }

        /** Puts what is in no element beside what stands next to it. */
        private void place(List<Fragment> fragments) {
            var places = new TreeMap<Integer, List<Fragment>>(Comparator.reverseOrder());
            for (var fragment : fragments) {
                var extent = Piece.Extent.of(List.of(List.of(new Line(List.of(fragment)))));
                int at = 0;
                while (at < pieces.size() && !isBelow(pieces.get(at), extent)) {
                    at++;
                }
                places.computeIfAbsent(at, p -> new ArrayList<>()).add(fragment);
            }
            for (var found : places.entrySet()) { // from the last, so that places stay true
                int at = found.getKey();
                double place = at < pieces.size() ? pieces.get(at).place() - .5
                        : pieces.isEmpty() ? 0 : pieces.getLast().place() + .5;
                pieces.add(at, Piece.of(new Object(), null, place, List.of(Line.of(found.getValue()))));
            }
        }

        private static boolean isBelow(Piece piece, Piece.Extent extent) {
            return piece.words().isEmpty() && piece.extent().top() > extent.bottom() - 1
                    && piece.extent().isInLineWith(extent);
        }
    }
}
