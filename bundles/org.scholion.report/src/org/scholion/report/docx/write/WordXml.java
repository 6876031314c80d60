package org.scholion.report.docx.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder(FULL + (FULL >> 2));
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public WordXml(OutputStream out) {
        this.out = out;
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
        buffer.append("/>");
        return this;
    }

    /** An element that says one thing. */
    public WordXml value(String name, String value) throws IOException {
        endTag();
        buffer.append("<w:").append(name);
        attribute("w:", "val", value);
        buffer.append("/>");
        return this;
    }

    /** An attribute of a relationship, of the element that was begun last. */
    public WordXml relation(String name, String id) {
        if (!inTag) {
            throw new IllegalStateException("The element has content already");
        }
        attribute("r:", name, id);
        return this;
    }

    /** Ends the element that was begun last. */
    public WordXml end() throws IOException {
        endTag();
        buffer.append("</w:").append(open.pop()).append('>');
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
        buffer.append(markup);
    }

    @Override
    public void close() throws IOException {
        endTag();
        flush();
        out.close();
    }

    private void begin(String name, String... attributes) throws IOException {
        endTag();
        buffer.append("<w:").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute("w:", attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String prefix, String name, String value) {
        buffer.append(' ').append(prefix).append(name).append("=\"");
        var visible = VisibleText.of(value);
        escape(visible, 0, visible.length(), true);
        buffer.append('"');
    }

    private void characters(String name, String text, int begin, int end) throws IOException {
        if (begin == end) {
            return;
        }
        endTag();
        buffer.append("<w:").append(name).append(" xml:space=\"preserve\">");
        escape(text, begin, end, false);
        buffer.append("</w:").append(name).append('>');
    }

    private void escape(String text, int begin, int end, boolean inAttribute) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            var escaped = escaped(text.charAt(i), inAttribute);
            if (!escaped.isEmpty()) {
                buffer.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        buffer.append(text, from, end);
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
            buffer.append('>');
            inTag = false;
        }
        if (buffer.length() >= FULL) {
            flush();
        }
    }

    private void flush() throws IOException {
        int end = buffer.length();
        if (end > 0 && Character.isHighSurrogate(buffer.charAt(end - 1))) {
            end--; // its other half comes yet
        }
        out.write(buffer.substring(0, end).getBytes(StandardCharsets.UTF_8));
        buffer.delete(0, end);
    }
}
