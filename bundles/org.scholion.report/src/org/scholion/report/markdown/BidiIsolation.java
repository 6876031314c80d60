package org.scholion.report.markdown;

import java.text.Bidi;
import java.util.stream.Stream;

/**
 * The invisible characters that keep the direction of a text from reordering the line around it (UAX #9, section 2.4):
 * an isolate around it, and more of them where the text itself ends an isolate or leaves one open.
 *
 * @param opening to be written before the text, empty where the text is left-to-right throughout
 * @param closing to be written after it
 */
record BidiIsolation(String opening, String closing) {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final BidiIsolation NONE = new BidiIsolation("", "");

    static BidiIsolation of(String... parts) {
        if (Stream.of(parts).noneMatch(BidiIsolation::hasDirection)) {
            return NONE;
        }
        int open = 0;
        int unopened = 0;
        for (var part : parts) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c >= '\u2066' && c <= FIRST_STRONG_ISOLATE) {
                    open++;
                } else if (c == POP_DIRECTIONAL_ISOLATE && open > 0) {
                    open--;
                } else if (c == POP_DIRECTIONAL_ISOLATE) {
                    unopened++;
                }
            }
        }
        return new BidiIsolation(String.valueOf(FIRST_STRONG_ISOLATE).repeat(unopened + 1),
                String.valueOf(POP_DIRECTIONAL_ISOLATE).repeat(open + 1));
    }

    private static boolean hasDirection(String text) {
        return text.chars().anyMatch(BidiIsolation::isControl)
                || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
