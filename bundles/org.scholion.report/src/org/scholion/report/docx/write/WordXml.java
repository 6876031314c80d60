package org.scholion.report.docx.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import org.scholion.core.report.content.VisibleText;

/**
 * A stretch of WordprocessingML, written as it comes. The prefixes {@code w} and {@code r} are declared by whatever the
 * stretch is put into.
 *
 * A document has millions of small elements with fixed names and few attributes: a general writer of XML, which keeps
 * track of namespaces, took a third of the time of a report.
 */
public final class WordXml implements Closeable {

    private final Utf8 out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public WordXml(OutputStream out) {
        this.out = new Utf8(out);
    }

    /** Begins an element of WordprocessingML; the attributes are names and values in turn. */
    public WordXml open(String name, String... attributes) throws IOException {
        begin(name, attributes);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An element without content. */
    public WordXml empty(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.markup("/>");
        return this;
    }

    /** An element that says one thing. */
    public WordXml value(String name, String value) throws IOException {
        endTag();
        out.markup("<w:").markup(name);
        attribute(" w:", "val", value);
        out.markup("/>");
        return this;
    }

    /** An attribute of a relationship, of the element that was begun last. */
    public WordXml relation(String name, String id) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("The element has content already");
        }
        attribute(" r:", name, id);
        return this;
    }

    /** Ends the element that was begun last. */
    public WordXml end() throws IOException {
        endTag();
        out.markup("</w:").markup(open.pop()).markup(">");
        return this;
    }

    /** Text within a run: all characters that XML can hold, with line breaks and tabs as Word has them. */
    public WordXml text(String text) throws IOException {
        var visible = VisibleText.of(text);
        int begin = 0;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == '\n' || c == '\t') {
                characters("t", visible, begin, i);
                empty(c == '\n' ? "br" : "tab");
                begin = i + 1;
            }
        }
        characters("t", visible, begin, visible.length());
        return this;
    }

    /** The code of a field. */
    public WordXml instruction(String code) throws IOException {
        var visible = VisibleText.of(code);
        characters("instrText", visible, 0, visible.length());
        return this;
    }

    /** XML as it is. */
    public void raw(String markup) throws IOException {
        endTag();
        out.text(markup);
    }

    @Override
    public void close() throws IOException {
        endTag();
        out.close();
    }

    private void begin(String name, String... attributes) throws IOException {
        endTag();
        out.markup("<w:").markup(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(" w:", attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String prefix, String name, String value) throws IOException {
        out.markup(prefix).markup(name).markup("=\"");
        var visible = VisibleText.of(value);
        escape(visible, 0, visible.length(), true);
        out.markup("\"");
    }

    private void characters(String name, String text, int begin, int end) throws IOException {
        if (begin == end) {
            return;
        }
        endTag();
        out.markup("<w:").markup(name);
        out.markup(isTrimmed(text, begin, end) ? ">" : " xml:space=\"preserve\">");
        escape(text, begin, end, false);
        out.markup("</w:").markup(name).markup(">");
    }

    /** Whether a program that drops the blanks around text would have none to drop. */
    private static boolean isTrimmed(String text, int begin, int end) {
        return !Character.isWhitespace(text.charAt(begin)) && !Character.isWhitespace(text.charAt(end - 1));
    }

    private void escape(String text, int begin, int end, boolean inAttribute) throws IOException {
        int from = begin;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c > '>') { // most of all text
                continue;
            }
            var escaped = escaped(c, inAttribute);
            if (!escaped.isEmpty()) {
                out.text(text, from, i);
                out.markup(escaped);
                from = i + 1;
            }
        }
        out.text(text, from, end);
    }

    /** Empty for a character that stands for itself; a parser would make blanks of the breaks in an attribute. */
    private static String escaped(char c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "";
            case '\n' -> inAttribute ? "&#xa;" : "";
            case '\t' -> inAttribute ? "&#x9;" : "";
            default -> "";
        };
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.markup(">");
            inTag = false;
        }
    }
}
