package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Puts what stands on a line from left to right into the order in which it is read, for lines of a page or part of one.
 * It undoes what the Unicode bidirectional algorithm does; where two orders look the same, words stay beside the numbers
 * that they stand beside.
 */
final class ReadingDirection {

    private static final String PAIRED = "()[]{}<>\u00ab\u00bb\u2039\u203a";
    private static final String PUNCTUATION = ".,;:!?\u060c\u061b\u061f\u06d4\u2026";
    private static final char TATWEEL = '\u0640';
    /** From this share on, the direction of most of the page is that of its mixed lines too. */
    private static final int MOST = 2;

    private final int fromRight;
    private final int fromLeft;

    private ReadingDirection(int fromRight, int fromLeft) {
        this.fromRight = fromRight;
        this.fromLeft = fromLeft;
    }

    static ReadingDirection of(List<Glyph> glyphs) {
        int right = 0;
        int left = 0;
        for (var glyph : glyphs) {
            char c = glyph.text().charAt(0);
            right += c >= Scripts.FIRST_FROM_RIGHT && Scripts.isRightToLeft(c) ? 1 : 0;
            left += Character.isLetter(c) ? 1 : 0;
        }
        return new ReadingDirection(right, left - right);
    }

    /** Whether nothing is written from the right. */
    boolean isPlain() {
        return fromRight == 0;
    }

    List<StyledText.Piece> order(List<StyledText.Piece> shown) {
        if (isPlain()) {
            return shown;
        }
        int right = 0;
        int left = 0;
        for (var piece : shown) {
            right += isFromRight(piece) ? 1 : 0;
            left += isFromLeft(piece) ? 1 : 0;
        }
        if (right == 0 && (left > 0 || fromRight < MOST * fromLeft)) {
            return shown;
        }
        boolean whole = left == 0 || fromRight >= MOST * fromLeft || fromLeft < MOST * fromRight && right > left;
        return withoutStretching(whole ? fromRight(shown) : fromLeft(shown));
    }

    /** A line that is read from the left, with words in it that are not. */
    private static List<StyledText.Piece> fromLeft(List<StyledText.Piece> shown) {
        var order = new ArrayList<StyledText.Piece>(shown.size());
        for (int i = 0; i < shown.size();) {
            int end = i + 1;
            if (isFromRight(shown.get(i))) {
                for (int j = end; j < shown.size() && !isFromLeft(shown.get(j)); j++) {
                    end = isFromRight(shown.get(j)) ? j + 1 : end;
                }
                order.addAll(fromRight(shown.subList(i, end)));
            } else {
                order.add(shown.get(i));
            }
            i = end;
        }
        return order;
    }

    private static List<StyledText.Piece> fromRight(List<StyledText.Piece> shown) {
        var reversed = new ArrayList<>(shown);
        Collections.reverse(reversed);
        var numbers = numbers(reversed);
        var order = new ArrayList<StyledText.Piece>(shown.size());
        var turned = new BitSet();
        for (int i = 0; i < reversed.size();) {
            int end = i + 1;
            if (numbers.get(i) || isFromLeft(reversed.get(i))) {
                boolean words = isFromLeft(reversed.get(i));
                int number = numbers.nextClearBit(i);
                for (int j = end; j < reversed.size() && !isFromRight(reversed.get(j)); j++) {
                    words |= isFromLeft(reversed.get(j));
                    end = numbers.get(j) || isFromLeft(reversed.get(j)) ? j + 1 : end;
                }
                end = words ? end : number; // numbers by themselves follow each other from the right
                order.addAll(reversed.subList(i, end).reversed());
            } else {
                turned.set(order.size());
                order.add(reversed.get(i));
            }
            i = end;
        }
        mirror(order, turned);
        return order;
    }

    /** What belongs to numbers, which are written from the left in every script. */
    private static BitSet numbers(List<StyledText.Piece> pieces) {
        boolean arabic = pieces.stream().anyMatch(ReadingDirection::isArabic);
        var digits = new BitSet();
        for (int i = 0; i < pieces.size(); i++) {
            digits.set(i, Character.isDigit(first(pieces.get(i))));
        }
        var numbers = (BitSet) digits.clone();
        for (int i = 1; i < pieces.size() - 1; i++) {
            byte kind = Character.getDirectionality(first(pieces.get(i)));
            boolean separator = kind == Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
                    || kind == Character.DIRECTIONALITY_ARABIC_NUMBER
                    || kind == Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR && !arabic;
            numbers.set(i, digits.get(i) || separator && digits.get(i - 1) && digits.get(i + 1));
        }
        if (!arabic) { // after Arabic letters, signs of currencies and per cent are no part of them
            for (int i = 1; i < pieces.size(); i++) {
                numbers.set(i, numbers.get(i) || numbers.get(i - 1) && isSignOfNumber(pieces.get(i)));
            }
            for (int i = pieces.size() - 2; i >= 0; i--) {
                numbers.set(i, numbers.get(i) || numbers.get(i + 1) && isSignOfNumber(pieces.get(i)));
            }
        }
        return numbers;
    }

    private static boolean isSignOfNumber(StyledText.Piece piece) {
        return Character
                .getDirectionality(first(piece)) == Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR;
    }

    /**
     * Turns brackets and quotation marks round. Some programs say of one how it looks, others what it means: where it
     * stands between words and blanks tells.
     */
    private static void mirror(List<StyledText.Piece> order, BitSet turned) {
        int meant = 0;
        for (int i = turned.nextSetBit(0); i >= 0; i = turned.nextSetBit(i + 1)) {
            int place = pair(order.get(i));
            boolean before = i == 0 || isBlank(order.get(i - 1));
            boolean after = i == order.size() - 1 || isBlank(order.get(i + 1))
                    || PUNCTUATION.contains(order.get(i + 1).text());
            if (place >= 0 && before != after) {
                meant += before == (place % 2 == 0) ? 1 : -1;
            }
        }
        for (int i = turned.nextSetBit(0); i >= 0 && meant <= 0; i = turned.nextSetBit(i + 1)) {
            int place = pair(order.get(i));
            if (place >= 0) {
                order.set(i, new StyledText.Piece(PAIRED.substring(place ^ 1, (place ^ 1) + 1), order.get(i).target()));
            }
        }
    }

    private static int pair(StyledText.Piece piece) {
        return piece.text().length() == 1 ? PAIRED.indexOf(piece.text().charAt(0)) : -1;
    }

    /** Without the strokes that make Arabic words as wide as the line wants them. */
    private static List<StyledText.Piece> withoutStretching(List<StyledText.Piece> order) {
        if (order.stream().noneMatch(ReadingDirection::isStretching)) {
            return order;
        }
        var kept = new ArrayList<StyledText.Piece>(order.size());
        for (int i = 0; i < order.size(); i++) {
            int next = i;
            while (next < order.size() && isStretching(order.get(next))) {
                next++;
            }
            boolean within = next > i && next < order.size() && !kept.isEmpty()
                    && isArabic(kept.get(kept.size() - 1)) && isArabic(order.get(next));
            i = within ? next : i;
            kept.add(order.get(i));
        }
        return kept;
    }

    private static boolean isStretching(StyledText.Piece piece) {
        return piece.text().length() == 1 && piece.text().charAt(0) == TATWEEL;
    }

    private static boolean isBlank(StyledText.Piece piece) {
        return piece.text().isBlank();
    }

    private static boolean isArabic(StyledText.Piece piece) {
        return Character.getDirectionality(first(piece)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isFromRight(StyledText.Piece piece) {
        return Scripts.isRightToLeft(first(piece));
    }

    private static boolean isFromLeft(StyledText.Piece piece) {
        int c = first(piece);
        return Character.isLetter(c) && !Scripts.isRightToLeft(c);
    }

    /** The first letter or digit of it, for the most part the only one; its first sign if there is none. */
    private static int first(StyledText.Piece piece) {
        var text = piece.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return text.codePointAt(i);
            }
        }
        return text.codePointAt(0);
    }
}
