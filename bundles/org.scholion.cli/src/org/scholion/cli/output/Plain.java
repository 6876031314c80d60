package org.scholion.cli.output;

/** Makes texts of others fit for one line of a terminal. */
public final class Plain {

    private Plain() {
    }

    /** The text with line ends, tabs and control characters as blanks, so that no title can steer the terminal. */
    public static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** Directional overrides count too: they would turn the columns behind them. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\u202a' && c <= '\u202e';
    }
}
