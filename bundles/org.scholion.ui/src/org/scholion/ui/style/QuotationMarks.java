package org.scholion.ui.style;

/** The quotation marks around words on screen, which are not doubled where the words have their own. */
public final class QuotationMarks {

    /** Words that have quotation marks around all of them, and none within. */
    private static final String QUOTED = "^[\"\u201C\u201D\u201E\u00AB\u00BB]([^\"\u201C-\u201F\u00AB\u00BB]+)"
            + "[\"\u201C\u201D\u00AB\u00BB]$";

    private QuotationMarks() {
    }

    /** The words of one line without the marks around all of them. */
    public static String without(String line) {
        return line.replaceFirst(QUOTED, "$1");
    }
}
