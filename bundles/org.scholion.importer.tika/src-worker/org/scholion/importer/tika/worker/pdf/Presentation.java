package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;
import java.util.List;

/** Signs that stand for others as they are drawn: ligatures, the shapes of Arabic letters. */
final class Presentation {

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** For a sign of which the file does not say what it means. */
    private static final String UNKNOWN = "\ufffd";
    private static final String DIRECTIONS = "[\u200e\u200f\u202a-\u202e\u2066-\u2069]";
    private static final int WIDE = '\uff01' - '!';
    private static final List<String> TEX = List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN,
            UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, "ff", "fi", "fl", "ffi", "ffl", "\u201c", "\u201d", "\u201e", "\u00ab",
            "\u00bb", "\u2013", "\u2014", "", UNKNOWN, "\u0131", "\u0237", "ff", "fi", "fl", "ffi", "ffl");

    private Presentation() {
    }

    static String plain(String text) {
        if (text.length() == 1 && (Character.isISOControl(text.charAt(0)) || text.charAt(0) >= '\ufffe')) {
            return UNKNOWN;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUpright(c)) {
                return wide(Normalizer.normalize(text, Normalizer.Form.NFKC));
            } else if (isForm(c) || isRadical(c)) {
                return Normalizer.normalize(text.replaceAll(DIRECTIONS, ""), Normalizer.Form.NFKC).strip();
            } else if (isDirection(c)) {
                return plain(text.replaceAll(DIRECTIONS, ""));
            }
        }
        return text;
    }

    /** The signs of fonts of TeX that are pictures: below the letters it has ligatures, quotation marks and dashes. */
    static String ofTex(String text) {
        char code = text != null && text.length() == 1 ? text.charAt(0) : 0xffff;
        return code < TEX.size() ? TEX.get(code) : text;
    }

    /** Digits as they are written above the line; other signs stay as they are. */
    static String raised(String text) {
        char c = text.length() == 1 ? text.charAt(0) : 0;
        return c >= '0' && c <= '9' ? RAISED.substring(c - '0', c - '0' + 1) : text;
    }

    /** Marks of the direction of text, which is told by where it stands. */
    private static boolean isDirection(char c) {
        return c >= '\u200e' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** Signs that are written as some letters of Chinese are, and often stand in for them. */
    private static boolean isRadical(char c) {
        return c >= '\u2e80' && c <= '\u2fdf';
    }

    /** Punctuation as it is set in lines that run down. */
    private static boolean isUpright(char c) {
        return c >= '\ufe10' && c <= '\ufe19' || c >= '\ufe30' && c <= '\ufe48';
    }

    private static String wide(String text) {
        return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u007f'
                ? String.valueOf((char) (text.charAt(0) + WIDE))
                : text;
    }

    private static boolean isForm(char c) {
        return c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c < '\ufeff';
    }
}
