package org.scholion.importer.tika.worker.word;

import java.util.Locale;
import java.util.Map;

/** What the signs of fonts without letters are among those of Unicode. */
final class WordSymbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x6c, "\u25cf"),
            Map.entry(0x6e, "\u25a0"), Map.entry(0x6f, "\u2610"), Map.entry(0x71, "\u2751"), Map.entry(0x72, "\u2752"),
            Map.entry(0xa7, "\u25aa"), Map.entry(0xa8, "\u2610"), Map.entry(0xd8, "\u27a2"), Map.entry(0xdf, "\u2190"),
            Map.entry(0xe0, "\u2192"), Map.entry(0xe1, "\u2191"), Map.entry(0xe2, "\u2193"), Map.entry(0xe8, "\u2794"),
            Map.entry(0xf0, "\u21e8"), Map.entry(0xfb, "\u2717"), Map.entry(0xfc, "\u2713"), Map.entry(0xfd, "\u2612"),
            Map.entry(0xfe, "\u2611"), Map.entry(0x28, "\u260e"), Map.entry(0x2a, "\u2709"), Map.entry(0x4a, "\u263a"));
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0xa3, "\u2264"),
            Map.entry(0xb0, "\u00b0"), Map.entry(0xb1, "\u00b1"), Map.entry(0xb3, "\u2265"), Map.entry(0xb4, "\u00d7"),
            Map.entry(0xb7, "\u2022"), Map.entry(0xb8, "\u00f7"), Map.entry(0xb9, "\u2260"), Map.entry(0xbb, "\u2248"),
            Map.entry(0xac, "\u2190"), Map.entry(0xae, "\u2192"), Map.entry(0xa5, "\u221e"), Map.entry(0xd2, "\u00ae"),
            Map.entry(0xd3, "\u00a9"), Map.entry(0xd4, "\u2122"), Map.entry(0x2d, "\u2212"));
    private static final String GREEK = "\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc"
            + "\u03bd\u03bf\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6";
    private static final int PRIVATE = 0xf000;
    private static final int PRIVATE_END = 0xf100;

    private WordSymbols() {
    }

    /** @param code hexadecimal; an empty string where it is no character that others know */
    static String character(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,5}")) {
            return "";
        }
        int number = Integer.parseInt(code, 16);
        boolean known = number >= PRIVATE && number < PRIVATE_END;
        int sign = known ? number - PRIVATE : number;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> WINGDINGS.getOrDefault(sign, "");
            case "symbol" -> SYMBOL.getOrDefault(sign, greek(sign));
            default -> known ? "" : Character.isValidCodePoint(number) ? Character.toString(number) : "";
        };
    }

    private static String greek(int sign) {
        if (sign >= 'a' && sign <= 'z') {
            return GREEK.substring(sign - 'a', sign - 'a' + 1);
        }
        if (sign >= 'A' && sign <= 'Z') {
            return GREEK.substring(sign - 'A', sign - 'A' + 1).toUpperCase(Locale.ROOT);
        }
        return sign > ' ' && sign < 0x40 ? Character.toString(sign) : "";
    }
}
