package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jsoup.nodes.TextNode;

/** Text that stands together: a paragraph, a heading, an item, a cell. */
final class TextBlock {

    private record Piece(TextNode node, Area area, String words, double weight, boolean link) {
    }

    final int index;
    /** The innermost element that makes a block of it. */
    final Area area;
    private final List<Piece> pieces = new ArrayList<>();
    private String text;
    double length;
    double linkLength;
    double boldLength;
    /** Set when the areas' roles are settled. */
    int roles;
    Verdict verdict = Verdict.BOILERPLATE;

    TextBlock(int index, Area area) {
        this.index = index;
        this.area = area;
    }

    void add(TextNode node, Area inner, String words, double weight, boolean link, boolean bold) {
        pieces.add(new Piece(node, inner, words, weight, link));
        length += weight;
        linkLength += link ? weight : 0;
        boldLength += bold ? weight : 0;
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

    /** Takes over the roles of the elements that cover nearly all of it. */
    void settle() {
        double total = 0;
        for (var piece : pieces) {
            total += piece.weight;
        }
        int common = area.roles;
        for (var role : Role.values()) {
            double covered = 0;
            for (var piece : pieces) {
                covered += role.in(piece.area.roles) ? piece.weight : 0;
            }
            if (covered >= total * .8 && total > 0) {
                common |= role.bit();
            }
        }
        roles = common;
        for (var piece : pieces) {
            if (isAside(piece)) {
                length -= piece.weight;
                linkLength -= piece.link ? piece.weight : 0;
            }
        }
        text = null;
    }
}
