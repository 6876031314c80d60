package org.scholion.core.span;

/**
 * The form every article's text has: lines end in LF, and there is no character that XML 1.0 cannot hold, since quotes
 * of the text are stored as XML. Readers apply it before they count offsets.
 */
public final class ArticleText {

    private ArticleText() {
    }

    /**
     * The text with CR LF and CR as LF; control characters, non-characters and lone surrogates are dropped, the line and
     * page separators become LF.
     */
    public static String normalize(CharSequence raw) {
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085' || c == '\u000b') {
                text.append('\n');
            } else if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, raw.charAt(++i));
                if ((codePoint & 0xFFFE) != 0xFFFE) {
                    text.appendCodePoint(codePoint);
                }
            } else if (isStorable(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean isStorable(char c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < '\u007f' || c >= '\u00a0' && !Character.isSurrogate(c) && c < '\ufffe';
    }
}
