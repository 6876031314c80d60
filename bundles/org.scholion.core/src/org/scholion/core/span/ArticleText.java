package org.scholion.core.span;

/**
 * The form every article's text has: lines end in LF, and there is no character that XML 1.0 cannot hold, since quotes
 * of the text are stored as XML. Readers apply it before they count offsets.
 */
public final class ArticleText {

    private ArticleText() {
    }

    /**
     * The text with CR LF and CR as LF; control characters, lone surrogates and the last two code points of every plane
     * are dropped, the line and page separators become LF. Applying it twice changes nothing more.
     */
    public static String normalize(String raw) {
        if (isNormal(raw)) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085' || c == '\u000b') {
                text.append('\n');
            } else if (isPair(raw, i)) {
                int codePoint = Character.toCodePoint(c, raw.charAt(++i));
                if (isStorable(codePoint)) {
                    text.appendCodePoint(codePoint);
                }
            } else if (isStorable(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Whether a text has the form already. */
    public static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean normal = Character.isSurrogate(c)
                    ? isPair(text, i) && isStorable(Character.toCodePoint(c, text.charAt(++i)))
                    : isStorable(c) && c != '\u2028' && c != '\u2029';
            if (!normal) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isStorable(char c) {
        return c >= ' ' && c < '\u007f' || c == '\n' || c == '\t'
                || c >= '\u00a0' && !Character.isSurrogate(c) && c < '\ufffe';
    }

    private static boolean isStorable(int supplementary) {
        return (supplementary & 0xFFFE) != 0xFFFE;
    }
}
