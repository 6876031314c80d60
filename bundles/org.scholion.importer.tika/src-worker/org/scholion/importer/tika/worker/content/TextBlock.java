package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jsoup.nodes.TextNode;

/** Text that stands together: a paragraph, a heading, an item, a cell. */
final class TextBlock {

    private record Piece(TextNode node, Area area, String words, double weight, boolean link) {
    }

    private static final double COVERED = .8;

    final int index;
    /** The innermost element that makes a block of it. */
    final Area area;
    private final List<Piece> pieces = new ArrayList<>();
    private String text;
    /** Weighted characters, and how many of them are links. */
    double length;
    double linkLength;
    /** Those of the elements around it that are believed. */
    int roles;
    Verdict verdict = Verdict.BOILERPLATE;

    TextBlock(int index, Area area) {
        this.index = index;
        this.area = area;
    }

    void add(TextNode node, Area inner, String words, double weight, boolean link) {
        pieces.add(new Piece(node, inner, words, weight, link));
        length += weight;
        linkLength += link ? weight : 0;
    }

    void space() {
        pieces.add(new Piece(null, area, " ", 0, false));
    }

    String text() {
        if (text == null) {
            var raw = new StringBuilder();
            for (var piece : pieces) {
                raw.append(isAside(piece) ? "" : piece.words);
            }
            text = Characters.collapse(raw);
        }
        return text;
    }

    /** Its nodes with what each is; what pops up over a word of it is hidden. */
    void report(BiConsumer<TextNode, Verdict> verdicts) {
        for (var piece : pieces) {
            if (piece.node != null) {
                verdicts.accept(piece.node, isAside(piece) ? Verdict.HIDDEN : verdict);
            }
        }
    }

    private boolean isAside(Piece piece) {
        return Role.HIDDEN.in(piece.area.roles) && !has(Role.HIDDEN);
    }

    double linkDensity() {
        return length == 0 ? 0 : linkLength / length;
    }

    boolean has(Role role) {
        return role.in(roles);
    }

    boolean hasAny(int mask) {
        return (roles & mask) != 0;
    }

    /** Takes over the roles of the elements that cover nearly all of it, and leaves out what pops up over its words. */
    void settle() {
        length = 0;
        linkLength = 0;
        text = null;
        for (var piece : pieces) {
            length += piece.weight;
        }
        roles = area.roles | covering();
        double whole = length;
        for (var piece : pieces) {
            length -= isAside(piece) ? piece.weight : 0;
            linkLength += piece.link && !isAside(piece) ? piece.weight : 0;
        }
        length = Math.min(whole, Math.max(0, length));
    }

    private int covering() {
        var covered = new double[Role.values().length];
        for (var piece : pieces) {
            for (int left = piece.area.roles; left != 0; left &= left - 1) {
                covered[Integer.numberOfTrailingZeros(left)] += piece.weight;
            }
        }
        int mask = 0;
        for (int i = 0; i < covered.length; i++) {
            mask |= covered[i] > 0 && covered[i] >= length * COVERED ? 1 << i : 0;
        }
        return mask;
    }
}
