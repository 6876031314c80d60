package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Makes of paragraphs what {@link RtfText} noted: rows of tables, headings, notes. Each paragraph is held back until its end. */
final class RtfTables extends ContentHandlerDecorator {

    private interface Event {

        void send(ContentHandler to) throws SAXException;
    }

    private static final String PARAGRAPH = "p";
    private static final String ITEM = "li";

    private final ContentHandler out;
    private final List<Event> events = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean held;
    /** The element that is held back, and how many of its name are open. */
    private String inside = "";
    private int depth;
    /** The table whose rows come, or {@code null}. */
    private OfficeTable table;

    RtfTables(ContentHandler handler) {
        super(handler);
        out = handler;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (!held && !local.equals(PARAGRAPH) && !local.equals(ITEM)) {
            endTable();
            super.startElement(uri, local, name, attributes);
            return;
        }
        inside = held ? inside : local;
        depth += local.equals(inside) ? 1 : 0;
        held = true;
        var copy = new AttributesImpl(attributes);
        events.add(to -> to.startElement(uri, local, name, copy));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (!held) {
            endTable();
            super.endElement(uri, local, name);
            return;
        }
        events.add(to -> to.endElement(uri, local, name));
        if (local.equals(inside) && --depth == 0) {
            settle();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!held) {
            super.characters(chars, start, length);
            return;
        }
        var text = new String(chars, start, length);
        words.append(text);
        events.add(to -> to.characters(text.toCharArray(), 0, text.length()));
    }

    @Override
    public void endDocument() throws SAXException {
        settle();
        endTable();
        super.endDocument();
    }

    private void settle() throws SAXException {
        var text = words.toString();
        var paragraph = List.copyOf(events);
        words.setLength(0);
        events.clear();
        held = false;
        depth = 0;
        int row = text.indexOf(RtfText.ROW);
        if (row >= 0 || text.indexOf(RtfText.CELL) >= 0) { // a file may end before its last row does
            row(row < 0 ? text : text.substring(0, row));
            return;
        }
        if (!text.isBlank()) {
            endTable();
        }
        int kind = text.indexOf(RtfText.KIND);
        if (kind >= 0 && kind + 1 < text.length()) {
            var as = new RtfParagraph(out, text.charAt(kind + 1));
            for (var event : paragraph) {
                event.send(as);
            }
            return;
        }
        for (var event : paragraph) {
            event.send(out);
        }
    }

    private void row(String cells) throws SAXException {
        if (table == null) {
            table = new OfficeTable(new OfficeEvents(out));
        }
        table.row();
        for (var cell : split(cells, RtfText.CELL)) {
            var words = new Recording();
            int inner = cell.lastIndexOf(RtfText.INNER_ROW);
            if (inner < 0) {
                lines(cell, words);
            } else {
                table.prose();
                int first = cell.indexOf(RtfText.INNER_CELL);
                int begin = cell.lastIndexOf(RtfText.OUTER, Math.max(0, Math.min(first, inner))) + 1;
                lines(cell.substring(0, begin), words);
                inner(cell.substring(begin, inner), words);
                lines(cell.substring(inner + 1), words);
            }
            table.cell(words, 1);
        }
    }

    /** Tells the table in a cell. */
    private static void inner(String rows, Recording words) throws SAXException {
        var told = new OfficeTable(words);
        for (var row : split(rows, RtfText.INNER_ROW)) {
            told.row();
            for (var cell : split(row, RtfText.INNER_CELL)) {
                var in = new Recording();
                lines(cell, in);
                told.cell(in, 1);
            }
        }
        told.end();
    }

    private static String[] split(String words, char end) {
        int length = words.endsWith(String.valueOf(end)) ? words.length() - 1 : words.length();
        return words.substring(0, length).split(String.valueOf(end), -1);
    }

    private static void lines(String words, Recording out) {
        for (var line : words.replace(RtfText.INNER_CELL, '\t').replace(RtfText.OUTER, '\n').split("\n")) {
            if (!line.isBlank()) {
                out.start("p", "");
                out.words(line);
                out.end("p");
            }
        }
    }

    private void endTable() throws SAXException {
        if (table != null) {
            var told = table;
            table = null;
            told.end();
        }
    }
}
