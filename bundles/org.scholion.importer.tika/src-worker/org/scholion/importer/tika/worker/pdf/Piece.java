package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.scholion.importer.tika.worker.tags.Tag;

/**
 * What of a block of the tree, or of what is outside of all, is on one page.
 *
 * @param key what pieces of one block on several pages have in common
 * @param tag {@code null} outside of all
 * @param place among the others of the document
 * @param runs what is in each column
 * @param words that are said of a picture, in place of text of its own; or an empty string
 */
record Piece(Object key, Tag tag, double place, List<List<Line>> runs, String words, Extent extent) {

    private static final double APART = 1.6;
    private static final int FEWEST_LINES = 4;
    private static final double SAME_SIZE = .12;
    private static final int FEWEST_SIGNS = 4;

    /** Where it is on its page. */
    record Extent(double left, double top, double right, double bottom) {

        static Extent of(List<List<Line>> runs) {
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (var run : runs) {
                for (var line : run) {
                    left = Math.min(left, line.left);
                    top = Math.min(top, line.fragments.get(0).top());
                    right = Math.max(right, line.right);
                    bottom = Math.max(bottom, line.fragments.get(0).bottom());
                }
            }
            return new Extent(left, top, right, bottom);
        }

        /** Whether both are in one column. */
        boolean isInLineWith(Extent other) {
            double common = Math.min(right, other.right) - Math.max(left, other.left);
            return common > .5 * Math.min(right - left, other.right - other.left);
        }
    }

    static Piece of(Object key, Tag tag, double place, List<List<Line>> runs) {
        return new Piece(key, tag, place, runs, "", Extent.of(runs));
    }

    static Piece picture(Tag tag, int place, String words) {
        return new Piece(tag, tag, place, List.of(), words, Extent.of(List.of()));
    }

    Piece at(double other) {
        return new Piece(key, tag, other, runs, words, extent);
    }

    Stream<Line> lines() {
        return runs.stream().flatMap(List::stream);
    }

    Stream<Fragment> fragments() {
        return lines().flatMap(line -> line.fragments.stream());
    }

    /** It without some of its fragments. */
    Piece without(Set<Fragment> some) {
        var rest = new ArrayList<List<Line>>();
        for (var run : runs) {
            rest.add(Line.of(run.stream().flatMap(line -> line.fragments.stream())
                    .filter(fragment -> !some.contains(fragment)).toList()));
        }
        return new Piece(key, tag, place, rest, words, Extent.of(rest));
    }

    /**
     * All of its text as one block; {@code null} if there is none.
     *
     * @param item whether the number or sign at its beginning is that of an item
     */
    Block whole(Vocabulary vocabulary, boolean item) {
        Block whole = null;
        for (var run : runs) {
            var block = run.isEmpty() ? null : BlockFinder.whole(run, vocabulary, item && whole == null);
            if (whole == null) {
                whole = block;
            } else if (block != null) {
                vocabulary.join(whole.text, block.text);
                whole.endsShort = block.endsShort;
                whole.lines += block.lines;
            }
        }
        return whole;
    }

    /** Whether it looks like several blocks, whatever is said of it. */
    boolean isSeveral() {
        int apart = 0;
        for (var lines : runs) {
            if (lines.size() >= FEWEST_LINES) {
                var distances = new double[lines.size() - 1];
                for (int i = 0; i < distances.length; i++) {
                    distances[i] = lines.get(i + 1).y - lines.get(i).y;
                }
                double usual = Measures.quantile(distances, .5, 0);
                for (int i = 0; i < distances.length; i++) {
                    apart += distances[i] > APART * usual || isOther(lines.get(i), lines.get(i + 1)) ? 1 : 0;
                }
            }
        }
        return apart >= 2;
    }

    private static boolean isOther(Line line, Line next) {
        return Math.abs(line.size - next.size) > SAME_SIZE * Math.max(line.size, next.size)
                && line.text().words().length() >= FEWEST_SIGNS && next.text().words().length() >= FEWEST_SIGNS;
    }
}
