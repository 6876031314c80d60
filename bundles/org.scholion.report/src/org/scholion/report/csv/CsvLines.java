package org.scholion.report.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of separated values as RFC 4180 has them; the separator is the first comma, semicolon or tab. */
final class CsvLines {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    private final Reader in;
    private int separator = UNKNOWN;
    private int next = UNKNOWN;

    CsvLines(Reader in) {
        this.in = in;
    }

    /** The fields of the next line, at least one; empty at the end. */
    List<String> next() throws IOException {
        if (next == UNKNOWN) {
            next = in.read();
            next = next == BYTE_ORDER_MARK ? in.read() : next;
        }
        var fields = new ArrayList<String>();
        if (next == NONE) {
            return fields;
        }
        do {
            fields.add(field());
        } while (isSeparator());
        while (next == '\r' || next == '\n') {
            next = in.read();
        }
        return fields;
    }

    /** Goes over a separator. */
    private boolean isSeparator() throws IOException {
        if (separator == UNKNOWN && (next == ',' || next == ';' || next == '\t')) {
            separator = next;
        }
        boolean separates = next == separator;
        next = separates ? in.read() : next;
        return separates;
    }

    private String field() throws IOException {
        var field = new StringBuilder();
        if (next == '"') {
            quoted(field);
        }
        while (next != NONE && next != '\r' && next != '\n' && next != separator
                && !(separator == UNKNOWN && (next == ',' || next == ';' || next == '\t'))) {
            field.append((char) next);
            next = in.read();
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) throws IOException {
        for (next = in.read(); next != NONE; next = in.read()) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return;
                }
            }
            field.append((char) next);
        }
    }
}
