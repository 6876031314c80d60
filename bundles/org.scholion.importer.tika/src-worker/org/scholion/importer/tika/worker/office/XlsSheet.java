package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellReference;
import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.xml.sax.SAXException;

/** What a sheet of a table calculation holds, gathered in the order of its file, told in that of a reader. */
final class XlsSheet {

    private record Cell(int row, int column, String words) {
    }

    private record Note(int row, int column, int shape, String author) {
    }

    private static final String HIDDEN = "[Hidden sheet]";

    private final String name;
    private final boolean hidden;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Long, String> links = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Integer, String> noteWords = new HashMap<>();
    private final List<String> running = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();

    /** @param name an empty string for none */
    XlsSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    String name() {
        return name;
    }

    void cell(int row, int column, String words) {
        if (words != null && !words.isBlank()) {
            cells.add(new Cell(row, column, words.strip()));
        }
    }

    void link(int row, int column, String target) {
        if (target != null) {
            links.putIfAbsent(at(row, column), target);
        }
    }

    /** A comment; what it says is told of the shape. */
    void note(int row, int column, int shape, String author) {
        notes.add(new Note(row, column, shape, author == null ? "" : author.strip()));
    }

    void noteWords(int shape, String words) {
        noteWords.putIfAbsent(shape, words);
    }

    /** A head or foot, with its codes. */
    void running(String coded) {
        var words = coded == null ? "" : SheetEvents.running(coded);
        if (!words.isEmpty()) {
            running.add(words);
        }
    }

    void box(String words) {
        boxes.add(words);
    }

    /** The title of a chart or of one of its axes. */
    void caption(String words) {
        captions.add(words);
    }

    private static long at(int row, int column) {
        return (long) row << 32 | column;
    }

    void tell(OfficeOutput out) throws SAXException {
        if (hidden) {
            out.aside(HIDDEN);
        }
        if (!name.isEmpty()) {
            out.start("h1");
            out.words(name);
            out.end("h1");
        }
        cells(out);
        for (var words : running) {
            out.start("p", "header");
            out.words(words);
            out.end("p");
        }
        for (var box : boxes) {
            for (var line : box.split("\n")) {
                if (!line.isBlank()) {
                    out.start("p");
                    out.words(line);
                    out.end("p");
                }
            }
        }
        for (var caption : captions) {
            DrawingParts.caption(caption, out);
        }
        notes(out);
    }

    private void cells(OfficeOutput out) throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column)); // nearly always it is sorted
        out.start("table");
        int row = -1;
        int column = 0;
        for (var cell : cells) {
            if (cell.row() != row) {
                if (row >= 0) {
                    out.end("tr");
                }
                out.start("tr");
                row = cell.row();
                column = 0;
            }
            for (; column < cell.column(); column++) {
                out.start("td");
                out.end("td");
            }
            column++;
            out.start("td");
            var target = links.isEmpty() ? null : links.get(at(cell.row(), cell.column()));
            if (target != null) {
                out.startLink(target);
            }
            out.words(cell.words());
            if (target != null) {
                out.end("a");
            }
            out.end("td");
        }
        out.end("tr");
        out.end("table");
    }

    private void notes(OfficeOutput out) throws SAXException {
        notes.sort(Comparator.comparingInt(Note::row).thenComparingInt(Note::column));
        for (var note : notes) {
            out.aside(comment(note.author(), new CellReference(note.row(), note.column()).formatAsString(false),
                    noteWords.getOrDefault(note.shape(), "")));
        }
    }

    /** What is told of a comment; an empty string where that is nothing. */
    static String comment(String author, String cell, String said) {
        var words = said.strip();
        if (!author.isEmpty() && words.startsWith(author + ":")) { // programs write it there, too
            words = words.substring(author.length() + 1).strip();
        }
        return words.isEmpty() ? ""
                : (author.isEmpty() ? "Comment" : "Comment by " + author) + " (" + cell + "): " + words;
    }
}
