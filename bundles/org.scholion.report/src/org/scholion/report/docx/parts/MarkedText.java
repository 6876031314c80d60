package org.scholion.report.docx.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.scholion.core.report.content.Note;
import org.scholion.core.span.Span;

/** Cuts the text of an article where marks begin and end. The stretches are asked for in the order of the text. */
final class MarkedText {

    private final List<Mark> marks;
    private final List<Mark> active = new ArrayList<>();
    private int next;

    MarkedText(List<Mark> marks) {
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    /**
     * A marked passage.
     *
     * @param first whether it is the first passage of its annotation, to which links lead
     * @param shade colour behind it, RRGGBB
     */
    record Mark(Span span, Note note, boolean first, String shade) {
    }

    /**
     * Text in which no mark begins or ends.
     *
     * @param mark the shortest around it
     * @param begins marks of which the stretch sees the beginning first
     * @param ends marks of which the stretch sees the end first
     */
    record Piece(int begin, int end, Optional<Mark> mark, List<Mark> begins, List<Mark> ends) {
    }

    /** The pieces of a stretch, which begins behind all that were asked for before. */
    List<Piece> pieces(int begin, int end) {
        active.removeIf(mark -> mark.span().end() <= begin);
        int known = active.size();
        while (next < marks.size() && marks.get(next).span().begin() < end) {
            var mark = marks.get(next++);
            if (mark.span().end() > begin) {
                active.add(mark);
            }
        }
        var fresh = active.subList(known, active.size());
        var pieces = new ArrayList<Piece>();
        int from = begin;
        for (int to : cuts(begin, end)) {
            pieces.add(piece(from, to, fresh, begin, end));
            from = to;
        }
        return pieces;
    }

    /** Whether a mark is in a stretch; may be asked for any. */
    boolean hasMark(int begin, int end) {
        return active.stream().anyMatch(mark -> mark.span().end() > begin)
                || next < marks.size() && marks.get(next).span().begin() < end;
    }

    private TreeSet<Integer> cuts(int begin, int end) {
        var cuts = new TreeSet<Integer>();
        for (var mark : active) {
            cuts.add(mark.span().begin());
            cuts.add(mark.span().end());
        }
        cuts.add(end);
        return new TreeSet<>(cuts.subSet(begin, false, end, true));
    }

    private Piece piece(int from, int to, List<Mark> fresh, int begin, int end) {
        var around = active.stream().filter(mark -> mark.span().begin() <= from && mark.span().end() >= to)
                .min(Comparator.comparingInt(mark -> mark.span().end() - mark.span().begin()));
        var begins = fresh.stream().filter(mark -> Math.max(begin, mark.span().begin()) == from).toList();
        var ends = fresh.stream().filter(mark -> Math.min(end, mark.span().end()) == to).toList();
        return new Piece(from, to, around, begins, ends);
    }
}
