package org.scholion.testing;

import java.util.List;
import java.util.Random;

/** Texts of all that makes texts hard, at random and yet the same for the same random numbers. */
public final class RandomTexts {

    private static final List<String> PIECES = List.of(
            // words of several scripts, both directions, without blanks between words, and with digits of their own
            "Ana Ruiz", "leads", "the team", "Zürich", "naïve", "Straße", "İstanbul", "ليلى", "تقود الفريق", "שלום",
            "港が再開した", "王小明", "안녕하세요", "नमस्ते", "क्षि", "ไม่เป็นไร", "Привет", "٤٢", "1,234.5", "x²",
            // more than one code point a character
            "👩‍🚀", "👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪", "🇩🇪🇫🇷🇺🇳", "e\u0301", "o\u0308\u0323",
            "Z\u0351\u036b\u0343", "각",
            "\u1112\u1161\u11ab", "☺\ufe0f", "1\ufe0f\u20e3",
            // what turns direction or is not seen
            "\u202eabc\u202c", "\u2067שלום\u2069", "\u200d", "\u200b", "\u00ad", "\u00a0", "\ufeff",
            // line ends of all systems, and what no file of ours takes
            "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n", "\r\n\r\n", "\t", "\u0000", "\u0007", "\u001b",
            "\ufffe", "\uffff", "\ud83d", "\ude00", "\ude00\ud83d",
            // what files and pages take for their own
            "<b>", "&amp;", "]]>", "\"", "'", "{}", "\\", "%s", "$1", "..", ". ", ", ", "“", "”", " ", " ", " ", "  ");

    private RandomTexts() {
    }

    /** A text as a document may have it: not in the form that is stored, and never blank. */
    public static String next(Random random, int pieces) {
        var text = new StringBuilder("Title ").append(random.nextInt()).append('\n');
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.append(" end").toString();
    }
}
