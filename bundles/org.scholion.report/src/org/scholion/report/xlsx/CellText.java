package org.scholion.report.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.scholion.core.report.content.VisibleText;

/** Text as a cell can hold it. */
final class CellText {

    /** Of characters in one cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /** Without what XML cannot hold; what is too long ends in "…". */
    static String visible(String text) {
        var visible = VisibleText.of(text);
        if (visible.length() <= LONGEST) {
            return visible;
        }
        int end = LONGEST - 1;
        return visible.substring(0, Character.isHighSurrogate(visible.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** Excel reads {@code _x0041_} as an A; in a file, the first of its characters stands for itself. */
    static String stored(String visible) {
        return visible.contains("_x") ? ESCAPE.matcher(visible).replaceAll("_x005F_") : visible;
    }

    static String read(String stored) {
        return ESCAPED.matcher(stored).replaceAll(escape -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
