package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what stands on a line from left to right into the order in which it is read. */
final class ReadingDirection {

    private static final String MIRRORED = "()[]{}<>\u00ab\u00bb";

    private ReadingDirection() {
    }

    static List<StyledText.Piece> order(List<StyledText.Piece> shown) {
        if (shown.stream().noneMatch(ReadingDirection::isFromRight)) {
            return shown;
        }
        var text = shown.stream().map(StyledText.Piece::text).collect(Collectors.joining());
        boolean fromRight = Scripts.isRightToLeft(text);
        var order = new ArrayList<StyledText.Piece>(shown);
        if (fromRight) {
            Collections.reverse(order);
        }
        // What runs against the line's direction has to be turned round, or back.
        for (int i = 0; i < order.size(); i++) {
            if (runs(order.get(i), !fromRight)) {
                int end = i + 1;
                for (int j = end; j < order.size() && !runs(order.get(j), fromRight); j++) {
                    end = runs(order.get(j), !fromRight) ? j + 1 : end;
                }
                Collections.reverse(order.subList(i, end));
                if (!fromRight) {
                    mirror(order.subList(i, end));
                }
                i = end - 1;
            } else if (fromRight) {
                mirror(order.subList(i, i + 1));
            }
        }
        return order;
    }

    private static boolean runs(StyledText.Piece piece, boolean fromRight) {
        return fromRight ? isFromRight(piece) : isFromLeft(piece);
    }

    private static boolean isFromRight(StyledText.Piece piece) {
        return Scripts.isRightToLeft(piece.text().codePointAt(0));
    }

    /** Numbers are written from the left in every script. */
    private static boolean isFromLeft(StyledText.Piece piece) {
        int c = piece.text().codePointAt(0);
        return Character.isDigit(c) || Character.isLetter(c) && !Scripts.isRightToLeft(c);
    }

    private static void mirror(List<StyledText.Piece> pieces) {
        pieces.replaceAll(piece -> {
            int place = piece.text().length() == 1 ? MIRRORED.indexOf(piece.text()) : -1;
            return place < 0 ? piece
                    : new StyledText.Piece(MIRRORED.substring(place ^ 1, (place ^ 1) + 1), piece.target());
        });
    }
}
