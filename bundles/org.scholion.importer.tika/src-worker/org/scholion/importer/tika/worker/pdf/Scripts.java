package org.scholion.importer.tika.worker.pdf;

/** What is different between writing systems. */
final class Scripts {

    private static final String CLOSING = "\"'\u201d\u201c\u2019\u00bb\u00ab)]\u300d\u300f";
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4";

    /** No letter before it is written from the right. */
    static final char FIRST_FROM_RIGHT = '\u0590';

    private Scripts() {
    }

    /** Chinese, Japanese and Korean signs; between the first two there are no blanks. */
    static boolean isIdeograph(char c) {
        return c >= '\u3000' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uff00' && c <= '\uff60';
    }

    static boolean endsSentence(CharSequence text) {
        int end = text.length() - 1;
        while (end >= 0 && (CLOSING.indexOf(text.charAt(end)) >= 0 || RAISED.indexOf(text.charAt(end)) >= 0
                || Character.isDigit(text.charAt(end)) && end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--; // with the number of a note behind it
        }
        return end >= 0 && ENDS.indexOf(text.charAt(end)) >= 0;
    }

    static boolean hasLetter(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isRightToLeft(int codePoint) {
        if (codePoint < FIRST_FROM_RIGHT) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u08ff'
                && Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether more of its letters are written from the right than from the left. */
    static boolean isRightToLeft(CharSequence text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            balance += isRightToLeft(c) ? 1
                    : Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? -1 : 0;
        }
        return balance > 0;
    }
}
