package org.scholion.importer.tika.worker.odf;

import org.scholion.importer.tika.worker.parts.NumberFormat;

/**
 * How items of a level of a list begin.
 *
 * @param format in the words of ODF; an empty string for no number
 * @param shown how many levels the number has
 */
record OdfLevel(String format, String prefix, String suffix, int shown, int start) {

    static final OdfLevel NONE = new OdfLevel("", "", "", 1, 1);

    String number(int count) {
        return NumberFormat.format(switch (format) {
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "1st" -> "ordinal";
            default -> "decimal";
        }, count);
    }
}
