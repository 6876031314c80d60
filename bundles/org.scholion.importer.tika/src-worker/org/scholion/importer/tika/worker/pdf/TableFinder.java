package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises rows and columns of short cells. */
final class TableFinder {

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_CHARACTERS = 60;
    private static final double WHOLE_ROWS = .6;
    private static final double LEADING = 1.35;
    private static final double EDGE = .2;

    private static final Pattern NUMBER = Pattern
            .compile("[^\\p{L}\\p{N}]?|[\\[(]?(?:\\d{1,3}|[ivxIVX]{1,5}|\\p{L})(?:\\.\\d{1,3})*[.)\\]]?");

    private static final Pattern FIGURE = Pattern
            .compile("[^\\p{L}\\p{N}]{0,2}\\p{N}[\\p{N}.,'\u2019\u00a0 ]*[^\\p{L}\\p{N}]{0,2}");

    private TableFinder() {
    }

    /** The cells of each row; an empty list if this is no table. */
    static List<List<StyledText>> table(List<Fragment> band, Gutters gutters, boolean fromRight) {
        if (isJustified(Line.of(band))) {
            return List.of();
        }
        int columns = gutters.stripes().size() + 1;
        var rows = new ArrayList<List<StyledText>>();
        Line above = null;
        int whole = 0;
        for (var line : Line.of(band)) {
            var cells = cells(line, gutters, columns);
            boolean goesOn = above != null && cells.get(fromRight ? columns - 1 : 0).isEmpty()
                    && line.y - above.y <= LEADING * line.size && !areFigures(rows.get(rows.size() - 1), cells);
            if (goesOn) {
                join(rows.get(rows.size() - 1), cells);
            } else {
                rows.add(cells);
                whole += filled(cells) >= 2 ? 1 : 0;
            }
            above = line;
        }
        merge(rows);
        columns = rows.get(0).size();
        boolean enough = rows.size() > FEWEST_ROWS || rows.size() == FEWEST_ROWS && columns > 2;
        if (!enough || whole < WHOLE_ROWS * rows.size() || columns < 2
                || !areShort(rows) || isList(rows, fromRight)) {
            return List.of();
        }
        if (fromRight) {
            rows.forEach(Collections::reverse);
        }
        return rows;
    }

    /** Lines of prose that were set to the full width: from edge to edge, with blanks in their wide gaps. */
    private static boolean isJustified(List<Line> lines) {
        double left = lines.stream().mapToDouble(line -> line.left).min().orElse(0);
        double right = lines.stream().mapToDouble(line -> line.right).max().orElse(0);
        return lines.stream()
                .allMatch(line -> line.left - left < EDGE * line.size && right - line.right < EDGE * line.size
                        && line.fragments.stream().skip(1).allMatch(Fragment::isSpaced));
    }

    /** Columns of which no row has both are one whose cells are set at different places. */
    private static void merge(List<List<StyledText>> rows) {
        for (int i = rows.get(0).size() - 2; i >= 0; i--) {
            int left = i;
            if (rows.stream().noneMatch(row -> !row.get(left).isEmpty() && !row.get(left + 1).isEmpty())) {
                for (var row : rows) {
                    var cell = row.remove(left + 1);
                    add(row.get(left), cell);
                }
            }
        }
    }

    /** Two columns of which the first numbers or marks the lines of the second. */
    private static boolean isList(List<List<StyledText>> rows, boolean fromRight) {
        return rows.get(0).size() == 2 && rows.stream().map(row -> row.get(fromRight ? 1 : 0))
                .allMatch(cell -> NUMBER.matcher(cell.words()).matches());
    }

    /** Whether one column has figures in both: each is of a row of its own. */
    private static boolean areFigures(List<StyledText> row, List<StyledText> cells) {
        return IntStream.range(0, cells.size())
                .anyMatch(i -> FIGURE.matcher(cells.get(i).words()).matches()
                        && FIGURE.matcher(row.get(i).words()).matches());
    }

    private static List<StyledText> cells(Line line, Gutters gutters, int columns) {
        var cells = new ArrayList<StyledText>();
        for (int i = 0; i < columns; i++) {
            cells.add(new StyledText());
        }
        for (var fragment : line.fragments) {
            add(cells.get(gutters.column(fragment)), fragment.text());
        }
        return cells;
    }

    private static void join(List<StyledText> row, List<StyledText> cells) {
        for (int i = 0; i < row.size(); i++) {
            add(row.get(i), cells.get(i));
        }
    }

    private static void add(StyledText cell, StyledText text) {
        if (!cell.isEmpty() && !text.isEmpty()) {
            cell.append(new StyledText.Piece(" ", ""));
        }
        cell.append(text);
    }

    private static long filled(List<StyledText> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean areShort(List<List<StyledText>> rows) {
        return rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty())
                .mapToInt(cell -> cell.words().length()).average().orElse(0) <= MOST_CHARACTERS;
    }
}
