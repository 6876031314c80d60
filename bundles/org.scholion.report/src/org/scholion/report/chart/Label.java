package org.scholion.report.chart;

import java.util.regex.Pattern;

import org.scholion.core.report.content.VisibleText;
import org.scholion.report.chart.Mark.Style;

import com.ibm.icu.text.BreakIterator;

/** Prepares text that comes from a casebook for a place in a drawing. */
final class Label {

    /** As long as a label can be: what is longer is not looked at. */
    private static final int LONGEST = 500;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final String ELLIPSIS = "…";

    private Label() {
    }

    /** The text in one line, with nothing in it that XML cannot hold. */
    static String line(String text) {
        var start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + ELLIPSIS;
        return BLANKS.matcher(VisibleText.of(start)).replaceAll(" ").strip();
    }

    /** The text, cut between characters as readers see them where it is wider. */
    static String fitting(String line, Style style, double width) {
        if (TextWidth.of(line, style) <= width) {
            return line;
        }
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(line);
        double left = width - TextWidth.of(ELLIPSIS, style);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            left -= TextWidth.of(line.substring(end, next), style);
            if (left < 0) {
                break;
            }
            end = next;
        }
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Whether the text is read from the right: its first letter decides. */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT :
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC :
                    return true;
                default :
                    break;
            }
        }
        return false;
    }
}
