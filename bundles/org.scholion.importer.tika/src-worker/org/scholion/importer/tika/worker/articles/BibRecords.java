package org.scholion.importer.tika.worker.articles;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.tika.exception.TikaException;

/** Reads the references of a library in BibTeX, as programs that collect articles export them. */
public final class BibRecords {

    private static final int LONGEST = 20_000_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_MACROS = 10_000;

    private final Reader in;
    private final RecordSink sink;
    private final Map<String, String> macros = new HashMap<>();
    /** The character that comes next; -1 at the end. */
    private int next;

    private BibRecords(Reader in, RecordSink sink) {
        this.in = in;
        this.sink = sink;
    }

    /** @throws IOException where the last reference is cut off: those before are taken */
    public static void read(Reader in, RecordSink sink) throws IOException, TikaException {
        var records = new BibRecords(new BufferedReader(in), sink);
        records.advance();
        records.read();
    }

    private void read() throws IOException, TikaException {
        while (next >= 0) {
            if (next == '@') {
                advance();
                reference(word().toLowerCase(Locale.ROOT));
            } else {
                advance(); // between references anything is a comment
            }
        }
    }

    private void reference(String type) throws IOException, TikaException {
        blanks();
        if (type.isEmpty() || next != '{' && next != '(') {
            return;
        }
        int close = next == '{' ? '}' : ')';
        if (type.equals("comment") || type.equals("preamble")) {
            enclosed(close);
            return;
        }
        advance();
        boolean macro = type.equals("string");
        if (!macro) {
            skipKey(close);
        }
        var fields = fields(close);
        if (macro && macros.size() < MOST_MACROS) {
            macros.putAll(fields);
        } else if (!macro) {
            sink.take(BibReference.record(fields));
        }
    }

    private void skipKey(int close) throws IOException {
        while (next >= 0 && next != ',' && next != close) {
            advance();
        }
    }

    private Map<String, String> fields(int close) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        while (true) {
            while (next == ',' || Character.isWhitespace(next)) {
                advance();
            }
            requireMore();
            if (next == close) {
                advance();
                return fields;
            }
            var name = name(close).toLowerCase(Locale.ROOT);
            if (next == '=') {
                advance();
                var value = value();
                if (!name.isEmpty() && !value.isBlank()) {
                    fields.putIfAbsent(name, value);
                }
            }
        }
    }

    private String name(int close) throws IOException {
        var name = new StringBuilder();
        while (next >= 0 && next != '=' && next != ',' && next != close) {
            if (name.length() < LONGEST_NAME) {
                name.append((char) next);
            }
            advance();
        }
        return name.toString().strip();
    }

    /** Pieces that a sign joins. */
    private String value() throws IOException {
        var value = new StringBuilder(piece());
        blanks();
        while (next == '#') {
            advance();
            var piece = piece();
            if (value.length() < LONGEST) {
                value.append(piece);
            }
            blanks();
        }
        return value.toString();
    }

    private String piece() throws IOException {
        blanks();
        if (next == '{') {
            return enclosed('}');
        }
        if (next == '"') {
            return enclosed('"');
        }
        var word = word();
        if (word.isEmpty() && next >= 0 && next != ',' && next != '}' && next != ')' && next != '#') {
            advance(); // nothing that can stand here
        }
        return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    /** What stands before a sign that is not in braces; both signs are taken. */
    private String enclosed(int close) throws IOException {
        var text = new StringBuilder();
        advance();
        for (int depth = 0; depth > 0 || next != close; advance()) {
            requireMore();
            depth += next == '{' ? 1 : next == '}' && depth > 0 ? -1 : 0;
            if (text.length() < LONGEST) {
                text.append((char) next);
            }
        }
        advance();
        return text.toString();
    }

    private String word() throws IOException {
        var word = new StringBuilder();
        while (next >= 0
                && (Character.isLetterOrDigit(next) || next == '_' || next == '-' || next == ':' || next == '.')) {
            if (word.length() < LONGEST_NAME) {
                word.append((char) next);
            }
            advance();
        }
        return word.toString();
    }

    private void blanks() throws IOException {
        while (Character.isWhitespace(next)) {
            advance();
        }
    }

    private void requireMore() throws EOFException {
        if (next < 0) {
            throw new EOFException("The last reference has no end");
        }
    }

    private void advance() throws IOException {
        next = in.read();
    }
}
