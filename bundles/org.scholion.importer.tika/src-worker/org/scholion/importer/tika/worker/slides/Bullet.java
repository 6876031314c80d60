package org.scholion.importer.tika.worker.slides;

import java.util.Locale;

import org.scholion.importer.tika.worker.parts.NumberFormat;

/**
 * What stands before the paragraphs of a level.
 *
 * @param scheme {@link #NONE}, {@link #SIGN}, or how numbers are written, in the words of PowerPoint
 * @param start the first number
 */
record Bullet(String scheme, int start) {

    static final String NONE = "none";
    static final String SIGN = "sign";

    boolean isNone() {
        return scheme.equals(NONE);
    }

    boolean isNumber() {
        return !isNone() && !scheme.equals(SIGN);
    }

    /** The number with what stands around it. */
    String label(int number) {
        var name = scheme.toLowerCase(Locale.ROOT);
        var format = name.startsWith("romanuc") ? "upperRoman"
                : name.startsWith("romanlc") ? "lowerRoman"
                        : name.startsWith("alphauc") ? "upperLetter"
                                : name.startsWith("alphalc") ? "lowerLetter" : "decimal";
        var digits = NumberFormat.format(format, number);
        return name.endsWith("parenboth") ? "(" + digits + ")"
                : name.endsWith("parenr") ? digits + ")" : name.endsWith("plain") ? digits : digits + ".";
    }
}
