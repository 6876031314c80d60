package org.scholion.importer.tika.worker.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign or number in front of an item of a list.
 *
 * @param length of it and the blanks behind it, if it is a sign that says nothing; 0 for a number, which is kept
 * @param sure whether it is never anything else
 * @param make what markers of one list have in common
 */
record ListMarker(int length, boolean sure, String make) {

    private static final Pattern SIGN = Pattern
            .compile("^([\u2022\u2023\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u2043\u2219"
                    + "\u27a2\u2713\u2714\uf0b7\uf0a7\u00b7\u25b6\u25ba\ufffd])\\s*");
    private static final Pattern DASH = Pattern.compile("^([-*\u2013\u2014])\\s+");
    private static final Pattern NUMBER = Pattern
            .compile("^(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\)|(?:\\d{1,2}|[a-z])\\.)\\s+(?=\\S)");

    /** The marker in front of the line, or {@code null}. */
    static ListMarker of(CharSequence line) {
        var sign = SIGN.matcher(line);
        if (sign.find()) {
            return new ListMarker(sign.end(), true, sign.group(1));
        }
        var dash = DASH.matcher(line);
        if (dash.find()) {
            return new ListMarker(dash.end(), false, dash.group(1));
        }
        var number = NUMBER.matcher(line);
        return number.find() ? new ListMarker(0, false, make(number)) : null;
    }

    private static String make(Matcher number) {
        return number.group().strip().replaceAll("\\d+", "1").replaceAll("[a-z]+", "a");
    }
}
