package org.scholion.ui.style;

import java.util.Optional;

import org.eclipse.swt.custom.StyledText;

/**
 * Which way text runs. A widget takes each line for one that runs from left to right, so that in Arabic or Hebrew a name in
 * Latin letters parts a sentence in the wrong place and its full stop stands at the wrong end.
 */
public enum ReadingDirection {

    LEFT_TO_RIGHT, RIGHT_TO_LEFT;

    /** So much of a text tells which way it runs, in UTF-16 units. */
    private static final int TELLING = 2_000;
    private static final String EMBED_RIGHT_TO_LEFT = "\u202B";
    private static final String END_OF_EMBEDDING = "\u202C";
    /** No letter below runs from right to left. */
    private static final char FIRST = '\u0590';

    /** The direction of most letters at the beginning of a text. */
    public static ReadingDirection of(String text) {
        int right = 0;
        int left = 0;
        int end = Math.min(text.length(), TELLING);
        for (int i = 0; i < end; i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> right++;
                default -> {
                    // digits, blanks and punctuation go along with the letters
                }
            }
        }
        return right > left ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * The direction of a line in a text of this direction: that of its first letter (rule P2 of the Unicode bidirectional
     * algorithm); in a text from right to left that of the text, unless all letters of the line run the other way.
     */
    public ReadingDirection ofLine(String line) {
        boolean left = false;
        int end = Math.min(line.length(), TELLING);
        for (int i = 0; i < end; i++) {
            switch (Character.getDirectionality(line.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (this == LEFT_TO_RIGHT) {
                        return LEFT_TO_RIGHT;
                    }
                    left = true;
                }
                default -> {
                    // no letter
                }
            }
        }
        return left ? LEFT_TO_RIGHT : this;
    }

    /** Whether a text has a letter that runs from right to left. */
    public static boolean isNeeded(String text) {
        return text.chars().anyMatch(character -> character >= FIRST
                && switch (Character.getDirectionality((char) character)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                    default -> false;
                });
    }

    /** What is known of a line when it is laid out. */
    @FunctionalInterface
    public interface Lines {

        /**
         * What goes before a line that runs from right to left, such as the dot of a list, which would stand at the
         * wrong end otherwise; empty when the line runs from left to right.
         *
         * @param offset where the line begins in the widget
         */
        Optional<String> lead(int offset, String line);
    }

    /** The same for a widget that shows a text in which each line goes its own way, without anything before it. */
    public static void follow(StyledText widget) {
        follow(widget, (offset, line) -> LEFT_TO_RIGHT.ofLine(line) == RIGHT_TO_LEFT ? Optional.of("")
                : Optional.empty());
    }

    /** Has a widget lay each line out in its own direction; it has to be aligned, too, where its lines are styled. */
    public static void follow(StyledText widget, Lines lines) {
        widget.addBidiSegmentListener(event -> {
            int length = event.lineText.length();
            var lead = length == 0 ? Optional.<String>empty() : lines.lead(event.lineOffset, event.lineText);
            if (lead.isPresent()) {
                var before = EMBED_RIGHT_TO_LEFT + lead.get();
                event.segments = new int[before.length() + 1];
                event.segments[before.length()] = length;
                event.segmentsChars = (before + END_OF_EMBEDDING).toCharArray();
            }
        });
    }
}
