package org.scholion.core.report.content;

/**
 * Text as a file of UTF-8 or XML can hold it: control characters become their visible pictures, unpaired surrogates and
 * U+FFFE and U+FFFF become U+FFFD, and line breaks a single line feed. All other characters, bidirectional controls
 * included, stay as they are.
 */
public final class VisibleText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char PICTURE_OF_NUL = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char DELETE = '\u007F';

    private VisibleText() {
    }

    /** Returns the same string where there is nothing to replace. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < DELETE) { // most of all text
                continue;
            }
            if (isPair(text, i)) {
                i++;
            } else if (isToBeReplaced(c)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static boolean isToBeReplaced(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || Character.isSurrogate(c) || c > REPLACEMENT;
    }

    private static String replaced(String text, int from) {
        var out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                out.append('\n');
                i += text.startsWith("\n", i + 1) ? 1 : 0;
            } else {
                out.append(isToBeReplaced(c) ? substitute(c) : c);
            }
        }
        return out.toString();
    }

    private static char substitute(char c) {
        if (c < ' ') {
            return (char) (PICTURE_OF_NUL + c);
        }
        return c == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }
}
