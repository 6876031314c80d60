package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a page into areas in the order in which they are read. A page is a sequence of bands: in one, a white stripe
 * from its top to its bottom parts columns, in the next, text runs over the whole width. A column is divided as a page is.
 */
final class ColumnFinder {

    private static final int DEEPEST = 8;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_CHARACTERS = 14;
    /** The share of lines that reach over the width of a column of prose. */
    private static final double FULL = .45;
    private static final double NEARLY = .8;
    private static final double NARROWEST = .9;
    private static final double HEADLINE = 1.3;
    private static final double NEARLY_ALL = .85;
    /** Of a paragraph, in lines, and of these in characters. */
    private static final int LONG_PARAGRAPH = 5;
    private static final int LONG = 25;
    private static final int FEWEST_BLANKS = 3;
    private static final int MANY_LINES = 12;
    /** How far parts of one column are from each other at most, in sizes of the font. */
    private static final double MOST_APART = 3;

    private final boolean fromRight;
    private final double em;
    private final List<Area> areas = new ArrayList<>();

    private ColumnFinder(List<Fragment> fragments) {
        em = Measures.mode(fragments, f -> f.size);
        var words = new StringBuilder();
        fragments.stream().limit(200).forEach(f -> words.append(f.text().words()));
        fromRight = Scripts.isRightToLeft(words);
    }

    static List<Area> areas(List<Fragment> fragments) {
        if (fragments.isEmpty()) {
            return List.of();
        }
        var finder = new ColumnFinder(fragments);
        finder.divide(fragments, 0);
        return finder.areas;
    }

    private void divide(List<Fragment> fragments, int depth) {
        var rows = rows(fragments);
        var single = new ArrayList<Fragment>();
        int next = 0;
        int told = 0; // rows above this one are in areas already
        while (next < rows.size()) {
            int end = bandEnd(rows, next);
            var band = new ArrayList<Fragment>();
            rows.subList(next, Math.max(end, next + 1)).forEach(band::addAll);
            var gutters = end == next ? new Gutters(List.of()) : Gutters.between(band, NARROWEST * em);
            var columns = gutters.columns(band);
            if (!gutters.isEmpty() && depth < DEEPEST && areColumns(columns)) {
                takeAbove(rows, told, next, columns, single);
                finish(single);
                inOrder(columns).forEach(column -> divide(column, depth + 1));
                told = end;
            } else if (!gutters.isEmpty() && table(band, gutters, single)) {
                told = end;
            } else {
                end = next + 1;
                single.addAll(rows.get(next));
            }
            next = Math.max(end, next + 1);
        }
        finish(single);
    }

    /** Gives the rows above some columns that hold nothing but text of one, but the first, to it: it begins higher. */
    private void takeAbove(List<List<Fragment>> rows, int told, int next, List<List<Fragment>> columns,
            List<Fragment> single) {
        for (int i = 0; i < columns.size() && next > told; i++) {
            var column = columns.get(fromRight ? i : columns.size() - 1 - i);
            int begin = i == columns.size() - 1 ? next : begin(rows, told, next, column);
            for (var row : rows.subList(begin, next)) {
                single.removeAll(row);
                column.addAll(row);
            }
            if (begin < next) {
                return;
            }
        }
    }

    private int begin(List<List<Fragment>> rows, int told, int next, List<Fragment> column) {
        double left = column.stream().mapToDouble(f -> f.left).min().orElse(0) - NARROWEST * em;
        double right = column.stream().mapToDouble(f -> f.right).max().orElse(0) + NARROWEST * em;
        double top = column.stream().mapToDouble(Fragment::top).min().orElse(0);
        double widest = 0;
        int begin = next;
        while (begin > told && rows.get(begin - 1).stream().allMatch(f -> f.left > left && f.right < right)
                && top - rows.get(begin - 1).get(0).bottom() < MOST_APART * em) {
            begin--;
            widest = Math.max(widest, top - rows.get(begin).get(0).bottom());
            top = rows.get(begin).get(0).top();
        }
        return next - begin < FEWEST_LINES && widest > em ? next : begin;
    }

    private boolean table(List<Fragment> band, Gutters gutters, List<Fragment> single) {
        var table = TableFinder.table(band, gutters, fromRight);
        if (table.isEmpty()) {
            return false;
        }
        finish(single);
        areas.add(new Area(List.of(), table));
        return true;
    }

    private void finish(List<Fragment> single) {
        if (!single.isEmpty()) {
            areas.add(new Area(Line.of(single), null));
            single.clear();
        }
    }

    private List<List<Fragment>> inOrder(List<List<Fragment>> columns) {
        if (fromRight) {
            Collections.reverse(columns);
        }
        return columns;
    }

    /** The fragments between whose rows a level white stripe runs from side to side. */
    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        var sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::top));
        var rows = new ArrayList<List<Fragment>>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (var fragment : sorted) {
            if (rows.isEmpty() || fragment.top() >= bottom) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(fragment);
            bottom = Math.max(bottom, fragment.bottom());
        }
        return rows;
    }

    /** The first row below that closes all white stripes that begin here; the row itself if there is none. */
    private int bandEnd(List<List<Fragment>> rows, int begin) {
        var band = new ArrayList<>(rows.get(begin));
        if (Gutters.between(band, NARROWEST * em).isEmpty()) {
            return begin;
        }
        int end = begin + 1;
        for (; end < rows.size(); end++) {
            var row = rows.get(end);
            int before = Gutters.between(band, NARROWEST * em).stripes().size();
            band.addAll(row);
            int left = Gutters.between(band, NARROWEST * em).stripes().size();
            if (left == 0 || left < before && isHeadline(row) || isApart(rows.get(end - 1), row)) {
                break;
            }
            band = hull(band);
        }
        return end;
    }

    /** Whether nothing but large type is on it: where it crosses columns, something else begins. */
    private boolean isHeadline(List<Fragment> row) {
        return row.stream().allMatch(fragment -> fragment.size >= HEADLINE * em);
    }

    /** Where a wide white stripe runs across, something else may begin. */
    private boolean isApart(List<Fragment> above, List<Fragment> row) {
        double bottom = above.stream().mapToDouble(Fragment::bottom).max().orElse(0);
        double top = row.stream().mapToDouble(Fragment::top).min().orElse(0);
        return top - bottom > 4 * em && Gutters.between(row, NARROWEST * em).isEmpty();
    }

    /** As few fragments as leave the same stripes free. */
    private static ArrayList<Fragment> hull(List<Fragment> band) {
        var sorted = new ArrayList<>(band);
        sorted.sort(Comparator.comparingDouble(f -> f.left));
        var hull = new ArrayList<Fragment>();
        double right = Double.NEGATIVE_INFINITY;
        for (var fragment : sorted) {
            if (fragment.right > right) {
                hull.add(fragment);
                right = fragment.right;
            }
        }
        return hull;
    }

    /** Whether at least two of them are prose, or one is and what stands beside it has lines of its own. */
    private boolean areColumns(List<List<Fragment>> columns) {
        int prose = 0;
        for (var column : columns) {
            prose += isProse(column) ? 1 : 0;
        }
        return prose >= 2 || prose == 1 && columns.size() == 2 && areUnaligned(columns)
                || columns.size() == 2 && runsOn(columns.get(fromRight ? 1 : 0)) || areIndependent(columns);
    }

    /** Whether a column has a paragraph so long that no table has it in one of its cells. */
    private static boolean runsOn(List<Fragment> column) {
        if (column.size() < LONG_PARAGRAPH) {
            return false;
        }
        var lines = Line.of(column);
        double width = lines.stream().mapToDouble(line -> line.right - line.left).max().orElse(0);
        int run = 0;
        int longest = 0;
        int small = 0;
        for (var line : lines) {
            var words = line.text().words();
            boolean full = line.right - line.left >= NEARLY_ALL * width && words.length() >= LONG
                    && words.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS;
            run = full ? run + 1 : 0;
            longest = Math.max(longest, run);
            small += Character.isLowerCase(Character.codePointAt(words, 0)) ? 1 : 0;
        }
        return longest >= LONG_PARAGRAPH && small >= FULL * longest;
    }

    /** Whether there are many lines in all columns, and most of them are on a height of their own. */
    private static boolean areIndependent(List<List<Fragment>> columns) {
        if (columns.stream().anyMatch(column -> column.size() < MANY_LINES)) {
            return false;
        }
        for (int i = 1; i < columns.size(); i++) {
            var one = Line.of(columns.get(i - 1));
            var other = Line.of(columns.get(i));
            var fewer = one.size() < other.size() ? one : other;
            var more = fewer == one ? other : one;
            if (fewer.size() < MANY_LINES || 2 * fewer.size() < more.size()) {
                return false;
            }
            long level = fewer.stream()
                    .filter(line -> more.stream().anyMatch(o -> Math.abs(o.y - line.y) < .1 * line.size)).count();
            if (level > .5 * fewer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProse(List<Fragment> column) {
        var lines = Line.of(column);
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        double width = lines.stream().mapToDouble(line -> line.right - line.left).max().orElse(0);
        long full = lines.stream().filter(line -> line.right - line.left >= NEARLY * width).count();
        double characters = 0;
        for (var line : lines) {
            var words = line.text().words();
            characters += words.length() * (Scripts.isIdeograph(words.charAt(words.length() / 2)) ? 2 : 1);
        }
        return full >= FULL * lines.size() && characters >= FEWEST_CHARACTERS * lines.size();
    }

    private static boolean areUnaligned(List<List<Fragment>> columns) {
        var fewer = columns.get(0).size() < columns.get(1).size() ? columns.get(0) : columns.get(1);
        var more = fewer == columns.get(0) ? columns.get(1) : columns.get(0);
        long aligned = fewer.stream().filter(f -> more.stream().anyMatch(o -> Math.abs(o.y - f.y) < .15 * f.size))
                .count();
        return fewer.size() >= FEWEST_LINES && aligned <= .5 * fewer.size();
    }
}
