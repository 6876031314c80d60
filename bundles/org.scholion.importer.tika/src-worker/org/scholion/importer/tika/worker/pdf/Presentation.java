package org.scholion.importer.tika.worker.pdf;

import java.text.Normalizer;
import java.util.List;

/** Signs that stand for others as they are drawn: ligatures, the shapes of Arabic letters. */
final class Presentation {

    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** For a sign of which the file does not say what it means. */
    private static final String UNKNOWN = "\ufffd";
    private static final List<String> TEX = List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN,
            UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, "ff", "fi", "fl", "ffi", "ffl", "\u201c", "\u201d", "\u201e", "\u00ab",
            "\u00bb", "\u2013", "\u2014", "", UNKNOWN, "\u0131", "\u0237", "ff", "fi", "fl", "ffi", "ffl");

    private Presentation() {
    }

    static String plain(String text) {
        if (text.length() == 1 && Character.isISOControl(text.charAt(0))) {
            return UNKNOWN;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isForm(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
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

    private static boolean isForm(char c) {
        return c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c < '\ufeff';
    }
}
