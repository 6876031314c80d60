package org.scholion.report.content;

import java.util.ArrayList;
import java.util.List;

import org.scholion.report.content.MarkedText.Piece;

/**
 * A block of the text of an article with what is marked in it.
 *
 * @param kind as of its segment
 * @param level of a heading or list, from 1; 0 where there is none
 * @param pieces empty for a table
 * @param rows of a table, each cell in pieces; empty for all others
 */
public record TextBlock(String kind, int level, List<Piece> pieces, List<List<List<Piece>>> rows) {

    /**
     * Blocks that a page shows as one: the items of a list, what belongs to the page around the article.
     *
     * @param kind of its blocks, which is that of all of them
     */
    public record Run(String kind, List<TextBlock> blocks) {

        /** Whether an annotation lies in it. */
        public boolean isMarked() {
            return blocks.stream().anyMatch(TextBlock::isMarked);
        }

        /** The number of its characters. */
        public int length() {
            return blocks.stream().mapToInt(TextBlock::length).sum();
        }
    }

    /** Puts items of lists and boilerplate together that follow each other. */
    public static List<Run> runs(List<TextBlock> blocks) {
        var runs = new ArrayList<Run>();
        for (var block : blocks) {
            boolean joins = block.kind().equals("list") || block.kind().equals("boilerplate");
            if (!joins || runs.isEmpty() || !runs.getLast().kind().equals(block.kind())) {
                runs.add(new Run(block.kind(), new ArrayList<>()));
            }
            runs.getLast().blocks().add(block);
        }
        return runs;
    }

    private boolean isMarked() {
        return pieces.stream().anyMatch(TextBlock::isMarked)
                || rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.stream().anyMatch(
                        TextBlock::isMarked)));
    }

    private static boolean isMarked(Piece piece) {
        return !piece.marks().isEmpty() || !piece.begun().isEmpty();
    }

    private int length() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }
}
