package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.scholion.importer.tika.worker.tags.TagRole;

/** The rows and cells that the tags tell, on however many pages they are. */
final class TagTable {

    /** On the average; what holds more is there to place text on the page. */
    private static final int MOST_CHARACTERS = 200;

    /** What of it holds a heading, and more than this, is no table. */
    private static final int MOST_UNDER_HEADINGS = 60;

    private static final class Cell {

        private final StyledText text = new StyledText();
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;

        void add(Piece piece) {
            left = Math.min(left, piece.extent().left());
            right = Math.max(right, piece.extent().right());
        }

        double common(Cell other) {
            return Math.min(right, other.right) - Math.max(left, other.left);
        }
    }

    private final Vocabulary vocabulary;
    /** By their rows and columns. */
    private final Map<Object, TreeMap<Integer, Cell>> rows = new LinkedHashMap<>();
    private boolean headings;
    private boolean bare;

    TagTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Piece piece) {
        var row = piece.tag().around(TagRole.ROW, true);
        var cell = piece.tag().around(TagRole.CELL, true);
        bare |= cell == null;
        headings |= piece.tag().around(TagRole.HEADING, false) != null;
        var columns = rows.computeIfAbsent(row == null ? (Object) piece : row, r -> new TreeMap<>());
        var text = columns.computeIfAbsent(cell == null ? 0 : cell.column(), c -> new Cell());
        text.add(piece);
        piece.lines().forEach(line -> vocabulary.join(text.text, line.text()));
    }

    /** Whether it is one, and does not only place text on the page. */
    boolean isTable() {
        var cells = rows.values().stream().flatMap(row -> row.values().stream()).toList();
        boolean wide = rows.values().stream().anyMatch(row -> row.size() > 1);
        double length = cells.stream().mapToInt(cell -> cell.text.words().length()).average().orElse(0);
        return rows.size() > 1 && wide && !bare && length <= (headings ? MOST_UNDER_HEADINGS : MOST_CHARACTERS);
    }

    /** Each with as many cells as reach to its last text. */
    List<List<StyledText>> rows() {
        var all = new ArrayList<List<StyledText>>();
        var widest = rows.values().stream().max(Comparator.comparingInt(TreeMap::lastKey)).orElseThrow();
        for (var found : rows.values()) {
            var row = found.lastKey() < widest.lastKey() ? placed(found, widest) : found;
            var cells = new ArrayList<StyledText>();
            for (int i = 0; i <= row.lastKey(); i++) {
                cells.add(row.containsKey(i) ? row.get(i).text : new StyledText());
            }
            all.add(cells);
        }
        return all;
    }

    /** The cells of a row that has fewer, as where the empty ones are left out: below those that they stand below. */
    private static TreeMap<Integer, Cell> placed(TreeMap<Integer, Cell> row, TreeMap<Integer, Cell> widest) {
        var placed = new TreeMap<Integer, Cell>();
        for (var entry : row.entrySet()) {
            var cell = entry.getValue();
            int column = widest.entrySet().stream().filter(other -> cell.common(other.getValue()) > 0)
                    .max(Comparator.comparingDouble(other -> cell.common(other.getValue()))).map(Map.Entry::getKey)
                    .orElse(entry.getKey());
            if (column < entry.getKey() || placed.containsKey(column)) {
                return row;
            }
            placed.put(column, cell);
        }
        return placed;
    }
}
