package org.scholion.importer.tika.worker;

import java.io.EOFException;
import java.util.List;
import java.util.regex.Pattern;

import org.xml.sax.SAXParseException;

/** What is wrong with a document that does not keep to its format, in words for an analyst. */
enum Damage {
    /** Data is missing at the end. */
    ENDS_EARLY("it ends early",
            "truncated|premature|unexpected(ly)? (end|eof)|end of (the )?(stream|file|input|zlib|document)|\\beo[sf]\\b"
                    + "|expected to read|read complete|not enough|short read|reached eo|ends before"),
    CHECKSUM("its checksum is wrong", "checksum|\\bcrc\\b"),
    PAGES("the list of its pages is missing",
            "root object|page tree|\\btrailer\\b|\\bxref\\b|cross.reference|startxref"),
    XML("its XML is not well-formed", "element type|xml pars|well.formed|recursive entity|entity \"|doctype|markup"),
    PARTS("parts that belong to it are missing",
            "ooxml|content types part|core (part|document)|sheet package|slidemaster|not found for|could not find|couldn't find"
                    + "|failed to find|no valid entries|missing part"),
    TWICE("parts of it occur twice", "more than 1 entry|duplicate entry"),
    NESTING("its parts are nested too deeply", "nested|nesting"),
    /** Its index, such as that of an archive, contradicts itself. */
    INDEX("its index is wrong", "archive seems|central directory|pax ?header|zip64|archive contains|header|parse int"),
    UNKNOWN("", "");

    private final String words;
    private final Pattern signs;

    Damage(String words, String signs) {
        this.words = words;
        this.signs = Pattern.compile(signs, Pattern.CASE_INSENSITIVE);
    }

    /** For an analyst; empty when there is nothing to say but that it is damaged. */
    String words() {
        return words;
    }

    /** @param chain an exception and its causes, outermost first */
    static Damage of(List<Throwable> chain) {
        for (var thrown : chain.reversed()) { // the cause knows best
            if (thrown instanceof EOFException) {
                return ENDS_EARLY;
            }
            if (thrown instanceof SAXParseException) {
                return XML;
            }
            var damage = of(thrown.getMessage());
            if (damage != UNKNOWN) {
                return damage;
            }
        }
        return UNKNOWN;
    }

    private static Damage of(String message) {
        if (message != null) {
            for (var damage : values()) {
                if (damage != UNKNOWN && damage.signs.matcher(message).find()) {
                    return damage;
                }
            }
        }
        return UNKNOWN;
    }
}
