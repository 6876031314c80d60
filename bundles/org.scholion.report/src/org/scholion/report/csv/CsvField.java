package org.scholion.report.csv;

import org.scholion.core.report.content.VisibleText;

/**
 * Text as a field of RFC 4180 that no program for tables takes for a formula. Such programs calculate what begins with
 * {@code = + - @}, a tab or a carriage return; an apostrophe stands before these, and before an apostrophe, so that it can
 * be told from one that was there.
 */
final class CsvField {

    private static final String GUARDED = "=+-@\t\r'";

    private CsvField() {
    }

    /** A field of any text. */
    static String of(String text) {
        var visible = VisibleText.of(text);
        return quoted(isGuarded(visible, 0) ? "'" + visible : visible);
    }

    /** A field that is no text of anybody: a number, a date, an address. */
    static String plain(String text) {
        return quoted(text);
    }

    /** The text of a field. */
    static String read(String field) {
        return field.startsWith("'") && isGuarded(field, 1) ? field.substring(1) : field;
    }

    private static boolean isGuarded(String text, int index) {
        return text.length() > index && GUARDED.indexOf(text.charAt(index)) >= 0;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t')
                && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
