package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text of which stretches lead elsewhere. */
final class StyledText {

    /** @param target where the words lead, or an empty string */
    record Piece(String text, String target) {
    }

    private record Run(int begin, String target) {
    }

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    static StyledText of(String text) {
        var styled = new StyledText();
        styled.append(new Piece(text, ""));
        return styled;
    }

    void append(Piece piece) {
        var last = runs.isEmpty() ? "" : runs.get(runs.size() - 1).target();
        if (!last.equals(piece.target())) {
            runs.add(new Run(words.length(), piece.target()));
        }
        words.append(piece.text());
    }

    void append(StyledText other) {
        other.pieces().forEach(this::append);
    }

    void cutLast() {
        words.setLength(words.length() - 1);
    }

    /** Without its first characters. */
    StyledText from(int begin) {
        var rest = new StyledText();
        int at = 0;
        for (var piece : pieces()) {
            int end = at + piece.text().length();
            if (end > begin) {
                rest.append(new Piece(piece.text().substring(Math.max(0, begin - at)), piece.target()));
            }
            at = end;
        }
        return rest;
    }

    CharSequence words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        var target = "";
        for (var run : runs) {
            int begin = Math.min(run.begin(), words.length());
            add(pieces, at, begin, target);
            at = begin;
            target = run.target();
        }
        add(pieces, at, words.length(), target);
        return pieces;
    }

    private void add(List<Piece> pieces, int begin, int end, String target) {
        if (end > begin) {
            pieces.add(new Piece(words.substring(begin, end), target));
        }
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
